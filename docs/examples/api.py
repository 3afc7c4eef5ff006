"""Who deals how with whom: asks a desk for events, page by page, and for counts.

Usage: python3 api.py http://127.0.0.1:8470 [TOKEN]
"""

import csv
import io
import json
import sys
import urllib.parse
import urllib.request

DESK = sys.argv[1]
TOKEN = sys.argv[2] if len(sys.argv) > 2 else None


def ask(path, **parameters):
    """The answer to a question, as text; an error is told in the desk's own words."""
    query = urllib.parse.urlencode(parameters, doseq=True)
    request = urllib.request.Request(f"{DESK}/api/v1/{path}?{query}")
    if TOKEN:
        request.add_header("Authorization", f"Bearer {TOKEN}")
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read().decode("utf-8")
    except urllib.error.HTTPError as error:
        problem = json.load(error)
        sys.exit(f"{problem['status']}: {problem['detail']}")


def records(path, **parameters):
    """All records of a question, page by page."""
    while True:
        page = json.loads(ask(path, **parameters))
        yield from page["items"]
        if "next" not in page:
            return
        parameters["cursor"] = page["next"]


# Requests, each with the words that it rests on.
for event in records("events", type="REQUEST", limit=50):
    who = ", ".join(actor.get("name", actor["text"]) for actor in event.get("actors", []))
    day = event.get("when", {}).get("start", "")
    print(f"{day:10}  {who or '?':30.30}  {event['sentence']['exact']}")

# The same as a table, for whatever reads CSV: counts by type.
print()
for row in csv.DictReader(io.StringIO(ask("events", count_by="type", format="csv"))):
    print(f"{int(row['count']):6}  {row['type']}")

# Where the members of a deciding body stand, on a day.
tally = json.loads(ask("tally/g7-russia", on="2020-06-02"))
print()
for member in tally["members"]:
    print(f"{member['actor']['name']:20}  {member.get('stance', 'no evidence')}")
print("outcome:", tally.get("outcome", "none"))
