#!/usr/bin/env bash
# Runs a program on a display of its own, as the tests of the window want it: X11 (keys are sent through it), no
# accessibility bus to wait for, one size of text.
set -euo pipefail
exec env GDK_BACKEND=x11 NO_AT_BRIDGE=1 GDK_SCALE=1 GDK_DPI_SCALE=1 GTK_THEME=Adwaita LC_ALL=C.UTF-8 \
  xvfb-run -a -s "-screen 0 1280x1024x24" "$@"
