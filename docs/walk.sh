#!/usr/bin/env bash
# From an idea to a cluster through the API alone, as four people would go it in the browser: an author, a manager, three experts, an
# authority; and the organizations that give and take part. Needs curl and jq, and a hub whose administrator it may use:
#
#   HUB=http://127.0.0.1:8181 ADMIN=admin:PASSWORD docs/walk.sh
#
# Everything it makes is new and bears the time of the run in its name. Its last line is the address of the cluster.
set -euo pipefail

hub=${HUB:-http://127.0.0.1:8181} admin=${ADMIN:?login:password of an administrator}
run=$(date +%s)
region=${REGION:-RU-KYA}
day() { date -u -d "+$1 days" +%F; }
say() { echo "$*" >&2; }

# METHOD PATH [BODY] with the token in $as; prints the answer, fails with it when it is not a success.
call() {
    local method=$1 path=$2 body=${3:-} answer status
    answer=$(curl -sS -X "$method" "$hub/api/v1/$path" -H "Authorization: Bearer $as" -w '\n%{http_code}' \
        ${body:+-H "Content-Type: application/json" -d "$body"})
    status=${answer##*$'\n'}
    if [ "$status" -ge 300 ]; then
        say "$method $path: $answer"
        return 1
    fi
    echo "${answer%$'\n'*}"
}

# Body from name=value pairs; name:=json for what is not text.
json() {
    local args=() filter='{}' name
    for pair in "$@"; do
        name=${pair%%[:=]*}
        if [[ $pair == "$name:="* ]]; then
            args+=(--argjson "$name" "${pair#*:=}")
        else
            args+=(--arg "$name" "${pair#*=}")
        fi
        filter+=" + {$name: \$$name}"
    done
    jq -cn "${args[@]}" "$filter"
}

token() {
    curl -sSf -u "$1" -H 'Content-Type: application/json' -d '{"name": "walk"}' "$hub/api/v1/tokens" | jq -r .token
}

# Opens an account in an organization with a role in the region; prints its id and its token.
person() {
    local name=$1 role=$2 organization=$3 id password
    password=walk-$run-$RANDOM
    id=$(as=$boss call POST people "$(json login="walk-$name-$run" name="Walk $name $run" "password=$password" language=en "region=$region")" | jq -r .id)
    as=$boss call PUT "organizations/$organization/members/$id" >/dev/null
    [ "$role" = MEMBER ] || as=$boss call POST "people/$id/grants" "$(json role="$role" kind=REGION id="$region")" >/dev/null
    echo "$id $(token "walk-$name-$run:$password")"
}

organization() {
    as=$boss call POST organizations "$(json name="Walk $1 $run" sector="$1" region="$region")" | jq -r .id
}

boss=$(token "$admin")
[ -n "$boss" ] || { say "$admin may not sign in at $hub"; exit 1; }

say "Organizations and people"
science=$(organization SCIENCE) business=$(organization BUSINESS) authority_office=$(organization GOVERNMENT) society=$(organization SOCIETY)
read -r _ author < <(person author MEMBER "$science")
read -r _ manager < <(person manager MANAGER "$authority_office")
read -r expert1 review1 < <(person expert1 EXPERT "$business")
read -r expert2 review2 < <(person expert2 EXPERT "$society")
read -r expert3 review3 < <(person expert3 EXPERT "$authority_office")
read -r authority decider < <(person authority AUTHORITY "$authority_office")
read -r director giver < <(person director MEMBER "$business")
read -r _ citizen < <(person citizen MEMBER "$society")

say "The author submits an idea, the manager screens it"
as=$author
idea=$(call POST ideas "$(json title="Walk: dry larch in half the time $run" \
    summary="Vacuum drying of larch with waste heat of the saw mill halves the time and saves half of the heat." region="$region")" | jq -r .id)
move() { call POST "ideas/$idea/transitions" "$(json target="$1" reason="$2")" >/dev/null; }
as=$manager
move SCREENING "Complete and within the platform's fields."

say "The manager opens an evaluation and asks three experts, they review it"
model=$(call GET criteria-models | jq -r '.items[0].id')
evaluation=$(call POST evaluations "$(json subject="idea:$idea" model="$model" deadline="$(day 14)")" | jq -r .id)
for expert in "$expert1" "$expert2" "$expert3"; do
    call POST "evaluations/$evaluation/assignments" "$(json person="$expert" due="$(day 10)")" >/dev/null
done
for as in "$review1" "$review2" "$review3"; do
    scores=$(call GET "evaluations/$evaluation/reviews/mine" | jq -c \
        '[.criteria[] | {criterion: .code, score: .scale.best, reason: "Shown on a line of ten cubic metres."}]')
    call POST "evaluations/$evaluation/reviews" "$(json scores:="$scores" remark="Worth trying.")" >/dev/null
done
as=$manager
call GET "evaluations/$evaluation/rank" | jq -c '{rank, of, score}' >&2
call POST "evaluations/$evaluation/decision" "$(json outcome=ONWARD reason="Three experts agree.")" >/dev/null

say "The manager promotes it, the authority supports it"
package=$(call POST promotions "$(json subject="idea:$idea" addressee="$authority" \
    brief="One line for drying larch, ready in a year." evidence="Three reviews." deadline="$(day 30)")" | jq -r .id)
as=$decider
call POST "promotions/$package/answer" "$(json answer=SUPPORTED reason="Fits the region's programme.")" >/dev/null

say "The author says what is missing, others pledge until it is covered"
as=$author
gathering=$(call POST mobilizations "$(json subject="idea:$idea" \
    needs:='[{"kind": "MONEY", "title": "A chamber", "amount": 3000000}]')")
need=$(jq -r '.needs[0].id' <<<"$gathering") gathering=$(jq -r .id <<<"$gathering")
pledge() {
    call POST "mobilizations/$gathering/pledges" \
        "$(json need="$need" amount:="$1" organization="$2" expires="$(day 60)" note="From the investment plan.")"
}
as=$giver
pledge 2000000 "$business" >/dev/null
as=$citizen
pledge 1000000 "$society" >/dev/null
as=$author
for offer in $(call GET "mobilizations/$gathering" | jq -r '.needs[].pledges[].id'); do
    call POST "pledges/$offer/accept" '{}' >/dev/null
done
call GET "mobilizations/$gathering" | jq -c '.needs[] | {title, amount, covered}' >&2

say "A candidate is proposed, the organizations confirm, the cluster is founded"
as=$manager
cluster=$(call POST clusters "$(json name="Walk cluster $run" purpose="Larch, dried where it is sawn." region="$region" ideas:="[\"idea:$idea\"]" \
    organizations:="[{\"organization\": \"$science\"}, {\"organization\": \"$business\"}, {\"organization\": \"$society\"}]")" | jq -r .id)
call POST "clusters/$cluster/gathering" >/dev/null
confirm() { as=$1 call POST "clusters/$cluster/participants/$2/answer" '{"confirms": true}' >/dev/null; }
confirm "$author" "$science"
confirm "$giver" "$business"
confirm "$citizen" "$society"
call POST "clusters/$cluster/founding" >/dev/null

say "A joint project carries the idea out, its first milestone is reached"
as=$giver
project=$(call POST "clusters/$cluster/projects" "$(json title="A drying line" idea="idea:$idea" lead="$business" responsible="$director" \
    starts="$(day 0)" ends="$(day 360)" partners:="[\"$science\"]")" | jq -r .id)
milestone=$(call POST "joint-projects/$project/milestones" "$(json title="The chamber stands" due="$(day 90)" responsible="$director")" |
    jq -r '.milestones[0].id')
call POST "joint-projects/$project/milestones/$milestone/result" "$(json day="$(day 0)" result="It stands.")" >/dev/null

as=$author
call GET "ideas/$idea" | jq -r '"The idea is in state \(.state)"' >&2
echo "$hub/app/clusters/$cluster"
