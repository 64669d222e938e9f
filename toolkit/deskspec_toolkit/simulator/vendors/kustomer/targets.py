"""Where the file of an attachment or of media is to be sent."""

from typing import Final

from ...engine.store import Record

BUCKET: Final = "uploads"


def upload_target(record: Record) -> Record:
    """Return the form of a file: it names it and its media type, as those that are printed do."""
    return {
        "url": f"https://{BUCKET}.example/",
        "fields": {
            "key": f"attachments/{record['org']['id']}/{record['id']}-{record['name']}",
            "acl": "private",
            "Content-Type": record["contentType"],
            "X-Amz-Meta-Attachment-Id": record["id"],
            "bucket": BUCKET,
            "X-Amz-Algorithm": "aws-algorithm",
            "X-Amz-Credential": "aws-temp-key",
            "X-Amz-Date": "20180103T180146Z",
            "Policy": "aws-temp-policy-jwt",
            "X-Amz-Signature": "aws-temp-signature-value",
        },
    }
