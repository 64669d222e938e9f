# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class PaymentProvider(StrEnum):
    BILLDESK = "billdesk"
    PAYU = "payu"
    RAZORPAY = "razorpay"
    UPI_VPA = "upi_vpa"
    ZAAKPAY = "zaakpay"
