# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChannelVertical(StrEnum):
    AUTOMOTIVE = "Automotive"
    BEAUTY_SPA_AND_SALON = "Beauty, Spa and Salon"
    CLOTHING_AND_APPAREL = "Clothing and Apparel"
    EDUCATION = "Education"
    ENTERTAINMENT = "Entertainment"
    EVENT_PLANNING_AND_SERVICE = "Event Planning and Service"
    FINANCE_AND_BANKING = "Finance and Banking"
    FOOD_AND_GROCERY = "Food and Grocery"
    HOTEL_AND_LODGING = "Hotel and Lodging"
    MEDICAL_AND_HEALTH = "Medical and Health"
    NON_PROFIT = "Non-profit"
    OTHER = "Other"
    PROFESSIONAL_SERVICES = "Professional Services"
    PUBLIC_SERVICE = "Public Service"
    RESTAURANT = "Restaurant"
    SHOPPING_AND_RETAIL = "Shopping and Retail"
    TRAVEL_AND_TRANSPORTATION = "Travel and Transportation"
