#!/usr/bin/env bash
# Kills Concordat in the middle of a stream of writes, again and again, and looks after each restart whether every write
# that was acknowledged is there. Needs the packaged program (mvn -q -B package -DskipTests), curl, and nothing else.
#
#   benchmarks/kill-rounds.sh [ROUNDS]        20 rounds on H2 in a folder of its own
#   CONCORDAT_DB_URL=... CONCORDAT_DB_USER=... benchmarks/kill-rounds.sh
#                                              the same on a PostgreSQL (docs/operations.md, "Database")
#
# PORT (8199) and DATA (a new folder) can be set. Ends with 0 if nothing was lost, else with 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds="${1:-20}"
port="${PORT:-8199}"
data="${DATA:-$(mktemp -d)}"
jar=distribution/target/concordat/concordat.jar
base="http://localhost:$port"
jars="$data/cookies"
acknowledged="$data/acknowledged"
run="$(date +%s)"
export CONCORDAT_LIMIT_SIGN_IN=0

[ -f "$jar" ] || { echo "There is no $jar; package the program first." >&2; exit 2; }
mkdir -p "$data"
: > "$acknowledged"

start() {
    java -jar "$jar" --port "$port" --data "$data/instance" > "$data/console" 2>&1 &
    server=$!
    for _ in $(seq 600); do
        grep -q 'is ready' "$data/console" && return
        kill -0 "$server" 2> /dev/null || break
        read -rt 0.5 <> <(:) || true
    done
    cat "$data/console" >&2
    exit 2
}

sign_in() {
    rm -f "$jars"
    council="$(curl -fsS "$base/api/v1/councils" | sed 's/^\[{"id":"\([^"]*\)".*/\1/')"
    curl -fsS -o /dev/null -c "$jars" --data-urlencode "login=democratic-services@$council.example" \
        --data-urlencode "password=demonstration only" "$base/admin/sign-in"
    token="$(curl -fsS -b "$jars" "$base/$council/admin/people/add/wards" |
        sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' | head -1)"
    [ -n "$token" ] || { echo "The sign-in of the demonstration did not work." >&2; exit 2; }
}

# Adds wards until the server is gone; a ward is acknowledged by the redirect that follows it.
write() {
    local number=0 status
    while :; do
        number=$((number + 1))
        status="$(curl -s -o /dev/null -w '%{http_code}' -b "$jars" --data-urlencode "token=$token" \
            --data-urlencode "reference=K$run-$1-$2-$number" --data-urlencode "name=Ward $number" \
            --data-urlencode "from=2024-05-20" "$base/$council/admin/people/add/wards" || true)"
        [ "$status" = 303 ] || return 0
        echo "K$run-$1-$2-$number" >> "$acknowledged"
    done
}

trap 'kill -9 "$server" 2> /dev/null || true' EXIT
for round in $(seq "$rounds"); do
    start
    sign_in
    before="$(wc -l < "$acknowledged")"
    for writer in 1 2 3; do write "$round" "$writer" & done
    # In the middle of it: after some dozens of writes, a different number each round.
    until [ $(($(wc -l < "$acknowledged") - before)) -ge $((20 + RANDOM % 60)) ]; do read -rt 0.05 <> <(:) || true; done
    kill -9 "$server"
    wait 2> /dev/null || true
    echo "Round $round: $(($(wc -l < "$acknowledged") - before)) writes acknowledged, then killed"
done

start
sign_in
curl -fsS -b "$jars" "$base/$council/admin/people/export/wards" | cut -d, -f1 | sort > "$data/there"
lost="$(sort "$acknowledged" | comm -23 - "$data/there")"
if [ -n "$lost" ]; then
    echo "Lost: $(echo "$lost" | wc -l) of $(wc -l < "$acknowledged") acknowledged writes:" $lost
    exit 1
fi
echo "$rounds rounds, $(wc -l < "$acknowledged") acknowledged writes, none lost"
