"""Constants for grapql-cop."""
from version import VERSION

HEADERS = {
    'User-Agent':'graphql-cop/{}'.format(VERSION),
}
