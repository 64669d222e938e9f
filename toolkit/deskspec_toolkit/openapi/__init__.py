"""What an OpenAPI document says: reading, references, schemas, operations, resources, paths."""
