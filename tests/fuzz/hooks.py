"""What schemathesis has to know of this API: its scalars, and what it promises of every answer."""

import re
from datetime import date
from pathlib import Path

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

schemathesis.graphql.scalar("Date", st.dates(date(2022, 1, 1), date(2026, 12, 31)).map(lambda day: nodes.String(day.isoformat())))
schemathesis.graphql.scalar("CountryCode", st.sampled_from(["CN", "US", "TW", "AE", "NL"]).map(nodes.String))
schemathesis.graphql.scalar("RateUnit", st.sampled_from(["TFLOPS", "TOPS", "GFLOPS"]).map(nodes.String))
schemathesis.graphql.scalar("SafeInt", st.integers(-(2**53) + 1, 2**53 - 1).map(nodes.Int))

documented = set(re.findall(r"^\| `([A-Z_]+)` \|", (Path(__file__).parents[2] / "docs/errors.md").read_text("utf-8"), re.M))
outages = {"DATABASE_UNAVAILABLE", "DATABASE_TIMEOUT", "DATASET_NOT_LOADED", "OVERLOADED"}


@schemathesis.check
def answers_as_documented(ctx, response, case):
    """Data or errors as JSON, each error with a code of docs/errors.md that is no failure of ours, and 5xx for a declared outage alone."""
    body = response.json()
    codes = [error["extensions"]["code"] for error in body.get("errors", [])]
    assert "data" in body or codes, "neither data nor errors"
    assert not set(codes) - documented, f"codes that are not documented: {codes}"
    assert "INTERNAL_SERVER_ERROR" not in codes, "a failure of the server"
    assert response.status_code < 500 or outages & set(codes), f"status {response.status_code}"
    assert "\n    at " not in response.text and "node_modules" not in response.text, "a stack in the answer"
