# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class AgentRole(StrEnum):
    ADMIN = "admin"
    AGENT = "agent"
    AGENTCHATONLY = "agentChatOnly"
    SUPERVISER = "superviser"
