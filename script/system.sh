# shellcheck shell=bash
# What the scripts share: where this checkout is, what kind of system this is, and where its build root lies.
# Sourced by the others, never run.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ropewalk
qt_wanted=6.8

# Raise this when script/make-root changes what a root holds: every key changes with it.
root_format=1

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

die()
{
    say "$@"
    exit 1
}

# The packages of script/packages; where ROPEWALK_WITH_BENCH is set, those of script/packages-bench too.
wanted_packages()
{
    local lists=("$checkout/script/packages")
    [[ -z ${ROPEWALK_WITH_BENCH:-} ]] || lists+=("$checkout/script/packages-bench")
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${lists[@]}"
}

# A root is named by what is in it, so that another package list gets another root.
root_folder()
{
    local key
    key=$({ echo "$root_format"; wanted_packages; } | sha256sum)
    printf '%s/roots/%s\n' "$cache" "${key:0:12}"
}

# Whether a build root stands in for this system's packages, which are too old.
needs_root() { (. /etc/os-release && [[ $ID == debian && ${VERSION_ID:-} == 12 ]]) 2>/dev/null; }

# Whether this system's own packages are new enough: Debian 13 or later, or a derivative that has such a Qt.
has_packages()
{
    local candidate
    (. /etc/os-release && [[ $ID == debian && ${VERSION_ID:-0} -ge 13 ]]) 2>/dev/null && return
    candidate=$(LC_ALL=C apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
    [[ -n $candidate ]] && dpkg --compare-versions "$candidate" ge "$qt_wanted"
}

# Runs a command as root: at once, or through sudo.
as_root()
{
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo env "http_proxy=${http_proxy:-}" "https_proxy=${https_proxy:-}" "no_proxy=${no_proxy:-}" "$@"
    else
        die "this needs root once, and there is no sudo here. As root, run: ${*@Q}"
    fi
}

# git in this checkout, also where it belongs to somebody else.
in_git() { git -c 'safe.directory=*' -C "$checkout" "$@"; }

# The project's files that match the patterns given, new ones included, one a line.
sources()
{
    local list file
    list=$(in_git ls-files --cached --others --exclude-standard --deduplicate -- "$@")
    while IFS= read -r file; do
        [[ ! -e $checkout/$file ]] || printf '%s\n' "$file"
    done <<<"$list"
}
