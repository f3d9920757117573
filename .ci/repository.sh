# Sourced by others here. Where Maven keeps what it has.

local_repository() {
    local named
    named=$(sed -n 's:.*-Dmaven.repo.local=\([^ ]*\).*:\1:p' <<<"${MAVEN_OPTS:-}")
    named=${named:-$(sed -e 's/<!--.*-->//g' -e '/<!--/,/-->/d' ~/.m2/settings.xml 2>/dev/null | sed -n 's:.*<localRepository>\(.*\)</localRepository>.*:\1:p' || true)}
    named=${named//'${user.home}'/$HOME}
    echo "${named:-$HOME/.m2/repository}"
}

# FOLDER: a repository of links to all that Maven has but ours.
link_repository() {
    local linked=$1 maven_has
    maven_has=$(local_repository)
    rm -rf "$linked"
    mkdir -p "$linked"
    ln -s "$maven_has"/* "$linked"
    rm "$linked/org"
    mkdir "$linked/org"
    ln -s "$maven_has"/org/* "$linked/org"
    rm -f "$linked/org/trihelix"
}
