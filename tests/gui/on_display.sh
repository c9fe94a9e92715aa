#!/usr/bin/env bash
# Runs a program on a display of its own, as the tests of the window want it: X11 (keys are sent through it), no
# accessibility bus to wait for, one size of text. The server chooses the display's number itself, so that two of them
# that start at once never want the same.
set -euo pipefail

work=$(mktemp -d)
server=
end() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$work/number" 2>"$work/log" &
server=$!
# Nothing comes where the server has ended.
if ! read -r number <"$work/number"; then
  cat "$work/log" >&2
  exit 1
fi

env DISPLAY=":$number" GDK_BACKEND=x11 NO_AT_BRIDGE=1 GDK_SCALE=1 GDK_DPI_SCALE=1 GTK_THEME=Adwaita LC_ALL=C.UTF-8 "$@"
