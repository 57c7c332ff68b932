"""The bundled example: an invented person at an invented company, served on loopback as a Mastodon server does.

`policy.yaml` is the company's policy, `account.json` the profile and its posts. Everything in them is made up;
the password in one of the posts opens nothing.
"""

from pathlib import Path

HERE = Path(__file__).parent
POLICY = HERE / "policy.yaml"
ACCOUNT = HERE / "account.json"
USER = "ines"
