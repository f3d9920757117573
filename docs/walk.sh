#!/usr/bin/env bash
# From an idea to a cluster through the API alone, as several people would go it in the browser. docs/api.md tells the steps. Needs curl,
# and a hub whose administrator it may use:
#
#   HUB=http://127.0.0.1:8181 ADMIN=admin:PASSWORD docs/walk.sh
#
# All that it makes is new and bears the time of the run in its name. Its last line is the address of the cluster.
set -euo pipefail
shopt -s inherit_errexit

hub=${HUB:-http://127.0.0.1:8181} region=${REGION:-RU-KYA} run=$(date +%s)
hub=${hub%/}
admin=${ADMIN:?login:password of an administrator}
declare -A id token

say() { echo "$*" >&2; }
day() { date -d "+$1 days" +%F; }

# METHOD PATH [BODY] with the token in $bearer; prints the answer, fails with it when it is no success.
call() {
    local answer status
    answer=$(curl -sS -X "$1" "$hub/api/v1/$2" -H "Authorization: Bearer $bearer" -w '\n%{http_code}' \
        ${3:+-H "Content-Type: application/json" -d "$3"})
    status=${answer##*$'\n'}
    if [ "$status" -ge 300 ]; then
        say "$1 $2: $answer"
        return 1
    fi
    echo "${answer%$'\n'*}"
}

# An object from name=text and name:=json; the texts of this script need no escapes.
json() {
    local pair fields=()
    for pair in "$@"; do
        case ${pair%%=*} in
            *:) fields+=("\"${pair%%:=*}\": ${pair#*:=}") ;;
            *) fields+=("\"${pair%%=*}\": \"${pair#*=}\"") ;;
        esac
    done
    (IFS=,; echo "{${fields[*]}}")
}

# Every value of that name in an answer, each on a line; the first one alone.
values() { { grep -o "\"$1\":\"\?[^\",}]*" || true; } | sed 's/^[^:]*:"\?//'; }
value() { values "$1" | sed -n 1p; }

# PATH NAME=VALUE...: makes it, prints its identifier.
make() { call POST "$1" "$(json "${@:2}")" | value id; }
# PATH NAME=VALUE...: does it.
post() { call POST "$1" "$(json "${@:2}")" >/dev/null; }
# Who calls from here on.
as() { bearer=${token[$1]}; }

enter() {
    curl -sSf -u "$1" -H 'Content-Type: application/json' -d '{"name": "walk"}' "$hub/api/v1/tokens" | value token
}

organization() { make organizations name="Walk $1 $run" sector="$1" region="$region"; }

# NAME ROLE ORGANIZATION: opens an account there, with the role in the region.
person() {
    local password=walk-$run-$RANDOM
    as boss
    id[$1]=$(make people login="walk-$1-$run" name="Walk $1 $run" password="$password" language=en region="$region")
    call PUT "organizations/$3/members/${id[$1]}" >/dev/null
    [ "$2" = MEMBER ] || post "people/${id[$1]}/grants" role="$2" kind=REGION id="$region"
    token[$1]=$(enter "walk-$1-$run:$password")
}

# ORGANIZATION LINK: what it can do and where it stands in the chain of value.
profile() {
    call PUT "network/organizations/$1" "$(json competences:='["Drying of larch"]' \
        places:="[$(json chain=general link="$2")]" version:=0)" >/dev/null
}

say "Organizations and people"
token[boss]=$(enter "$admin")
as boss
institute=$(organization SCIENCE) mill=$(organization BUSINESS) office=$(organization GOVERNMENT) union=$(organization SOCIETY)
person author MEMBER "$institute"
person manager MANAGER "$office"
person expert1 EXPERT "$mill"
person expert2 EXPERT "$office"
person expert3 EXPERT "$union"
person authority AUTHORITY "$office"
person director MEMBER "$mill"
person citizen MEMBER "$union"

say "The author submits an idea, the manager screens it"
as author
idea=$(make ideas title="Larch dried in half the time $run" region="$region" \
    summary="Vacuum and the waste heat of the saw mill halve the time and save half of the heat.")
as manager
post "ideas/$idea/transitions" to=SCREENING reason="Complete, and of the platform's fields."

say "The manager opens an evaluation and asks three experts, who review it"
model=$(call GET criteria-models | value id)
evaluation=$(make evaluations subject="idea:$idea" model="$model" deadline="$(day 14)")
for expert in expert1 expert2 expert3; do
    post "evaluations/$evaluation/assignments" person="${id[$expert]}" due="$(day 10)"
done
for expert in expert1 expert2 expert3; do
    as $expert
    mine=$(call GET "evaluations/$evaluation/reviews/mine")
    scores=$(paste -d ' ' <(values code <<<"$mine") <(values best <<<"$mine") | while read -r code best; do
        json criterion="$code" score:="$best" reason="Shown on a line of ten cubic metres."
    done | paste -sd ,)
    post "evaluations/$evaluation/reviews" scores:="[$scores]" remark="Worth trying."
done

say "The manager reads its rank and decides"
as manager
why=$(call GET "evaluations/$evaluation/rank")
say "  rank $(value rank <<<"${why#*\"place\":}"), $(value total <<<"${why#*\"place\":}") of 100 points"
post "evaluations/$evaluation/decision" outcome=ONWARD reason="Three experts agree."

say "The manager promotes it, the authority supports it"
package=$(make promotions subject="idea:$idea" addressee="${id[authority]}" deadline="$(day 30)" \
    brief="One line that dries larch, ready in a year, at a third of the cost of a new hall." evidence="Three reviews.")
as authority
post "promotions/$package/answer" answer=SUPPORTED reason="It fits the region's programme."

say "The author says what is missing, others pledge until it is covered"
as author
gathering=$(make mobilizations subject="idea:$idea" needs:="[$(json kind=MONEY title="A chamber $run" amount:=3000000)]")
# GIVER AMOUNT ORGANIZATION
pledge() {
    as "$1"
    local need
    need=$(call GET "needs?kind=money&q=chamber%20$run" | value need)
    post "mobilizations/$gathering/pledges" need="$need" amount:="$2" organization="$3" expires="$(day 60)"
}
pledge director 2000000 "$mill"
pledge citizen 1000000 "$union"
as author
for offer in $(call GET "pledges?waiting=true" | values id); do
    post "pledges/$offer/accept"
done
say "  $(call GET "mobilizations/$gathering" | value percent) % covered"

say "A candidate grows from the idea: the network tells who could fill the roles"
profile "$institute" research
post network/ties one="$institute" other="$mill" kind=AGREEMENT
post network/ties one="$institute" other="$office" kind=AGREEMENT
as director
profile "$mill" production
as authority
profile "$office" support
as manager
# LINK: the organization that fits best.
fitting() { call GET "network/roles?idea=idea:$idea&link=$1" | value id; }
seat() { json organization="$1" link="$2"; }
cluster=$(make clusters name="Walk: larch $run" purpose="Larch, dried where it is sawn." region="$region" origin=IDEA \
    ideas:="[\"idea:$idea\"]" organizations:="[$(seat "$institute" research),
    $(seat "$(fitting production)" production), $(seat "$(fitting support)" support)]")

say "The organizations confirm, the cluster is founded"
call POST "clusters/$cluster/gathering" >/dev/null
confirm() { as "$1" && post "clusters/$cluster/participants/$2/answer" confirms:=true; }
confirm author "$institute"
confirm director "$mill"
confirm authority "$office"
as manager
call POST "clusters/$cluster/founding" >/dev/null

say "A joint project carries the idea out, its first milestone is reached"
project=$(make "clusters/$cluster/projects" title="A drying line $run" idea="idea:$idea" lead="$mill" responsible="${id[director]}" \
    starts="$(day 0)" ends="$(day 360)" partners:="[\"$institute\"]")
as director
milestones=$(call POST "joint-projects/$project/milestones" \
    "$(json title="The chamber stands" due="$(day 90)" responsible="${id[director]}")")
milestone=$(value id <<<"${milestones#*\"milestones\":}")
post "joint-projects/$project/milestones/$milestone/result" day="$(day 0)" result="It stands and is heated."

as author
say "The idea is in state $(call GET "ideas/$idea" | value state)"
echo "$hub/app/clusters/$cluster"
