#!/usr/bin/env bash
# Kills Concordat in the middle of a stream of writes, again and again, and looks after each restart whether every write
# that was acknowledged is there. Needs the packaged program (mvn -q -B package -DskipTests), curl, and nothing else.
#
#   benchmarks/kill-rounds.sh h2 [ROUNDS]          20 rounds on H2 in a folder of its own
#   benchmarks/kill-rounds.sh postgresql [ROUNDS]  the same on a PostgreSQL that is started for it from Maven's artefact;
#                                                  every second round kills the database with the program
#
# PORT (8199) and DATA (a new folder) can be set. Ends with 0 if nothing was lost, else with 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

database="${1:-h2}"
rounds="${2:-20}"
port="${PORT:-8199}"
data="${DATA:-$(mktemp -d)}"
jar=distribution/target/concordat/concordat.jar
base="http://localhost:$port"
jars="$data/cookies"
acknowledged="$data/acknowledged"
run="$(date +%s)"

[ -f "$jar" ] || { echo "There is no $jar; package the program first." >&2; exit 2; }
mkdir -p "$data"
: > "$acknowledged"

case "$database" in
h2 | postgresql) ;;
*) echo "\"$database\" is neither h2 nor postgresql." >&2; exit 2 ;;
esac
unset "${!CONCORDAT_@}"
export CONCORDAT_LIMIT_SIGN_IN=0

# PostgreSQL runs as long as something can be written to it, and writes its settings when it is ready.
start_postgresql() {
    coproc postgresql { exec java -cp 'benchmarks/target/benchmarks.jar:benchmarks/target/lib/*' \
        org.concordat.benchmarks.Postgresql "$data/postgresql" 2> "$data/postgresql.log"; }
    while read -r line <&"${postgresql[0]}"; do
        case "$line" in
        CONCORDAT_*) export "${line?}" ;;
        ready) return ;;
        esac
    done
    cat "$data/postgresql.log" >&2
    exit 2
}

# All of its processes at once, as a machine that loses its power does; its files stay.
kill_postgresql() {
    local postmaster
    postmaster="$(head -1 "$data/postgresql/postmaster.pid")"
    # The postmaster has to die by this; some of the others end by themselves as soon as it is gone.
    local others
    others="$(ps -o pid= --ppid "$postmaster")"
    kill -9 "$postmaster"
    kill -9 "$postgresql_PID" $others 2> /dev/null || true
    wait "$postgresql_PID" 2> /dev/null || true
    rm -f "$data/postgresql/postmaster.pid"
}

start() {
    # Emptied here, for the shell in the background may not have done so when it is read.
    : > "$data/console"
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

server=
finish() {
    [ -z "$server" ] || kill -9 "$server" 2> /dev/null || true
    # It stops in order when its input ends.
    [ "$database" = h2 ] || { eval "exec ${postgresql[1]}>&-"; wait "$postgresql_PID" 2> /dev/null || true; }
}
[ "$database" = h2 ] || start_postgresql
trap finish EXIT
for round in $(seq "$rounds"); do
    start
    sign_in
    before="$(wc -l < "$acknowledged")"
    writers=()
    for writer in 1 2 3; do
        write "$round" "$writer" &
        writers+=($!)
    done
    # In the middle of it: after some dozens of writes, a different number each round.
    until [ $(($(wc -l < "$acknowledged") - before)) -ge $((20 + RANDOM % 60)) ]; do read -rt 0.05 <> <(:) || true; done
    kill -9 "$server"
    what="the program"
    if [ "$database" = postgresql ] && [ $((round % 2)) = 0 ]; then
        kill_postgresql
        what="the program and the database"
    fi
    wait "$server" "${writers[@]}" 2> /dev/null || true
    echo "Round $round: $(($(wc -l < "$acknowledged") - before)) writes acknowledged, then $what killed"
    [ "$what" = "the program" ] || start_postgresql
done

start
sign_in
curl -fsS -b "$jars" "$base/$council/admin/people/export/wards" | cut -d, -f1 | sort > "$data/there"
lost="$(sort "$acknowledged" | comm -23 - "$data/there")"
if [ -n "$lost" ]; then
    echo "Lost: $(echo "$lost" | wc -l) of $(wc -l < "$acknowledged") acknowledged writes:" $lost
    exit 1
fi
echo "$rounds rounds on $database, $(wc -l < "$acknowledged") acknowledged writes, none lost"
