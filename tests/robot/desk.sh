#!/bin/bash
# desk.sh COMMAND…: runs COMMAND in a private desktop: an X server on a free display, a session bus, AT-SPI, a window manager, and a home of
# its own. Everything ends with COMMAND. Ends with 77, which ctest counts as skipped, where a part of the desktop is not installed.
set -eu

for tool in Xvfb openbox xdotool dbus-run-session; do
    if ! command -v "$tool" >/dev/null; then
        echo "desk.sh: $tool is not installed" >&2
        exit 77
    fi
done
if ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
    echo "desk.sh: python3-gi or gir1.2-atspi-2.0 is not installed" >&2
    exit 77
fi

home=$(mktemp -d)
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1280x900x24}" -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
server=$!
trap 'kill $server 2>/dev/null || :; wait $server 2>/dev/null || :; rm -rf "$home"' EXIT
for _ in $(seq 200); do
    [ -s "$home/display" ] && break
    sleep 0.05
done
DISPLAY=:$(cat "$home/display")
export DISPLAY LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0 GTK_A11Y=none
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
# Without a window manager no window gets the keyboard.
dbus-run-session -- bash -c '
    openbox --sm-disable >/dev/null 2>&1 & manager=$!
    for _ in $(seq 200); do xdotool get_num_desktops >/dev/null 2>&1 && break; sleep 0.05; done
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & bus=$!
    set +e
    "$@"
    status=$?
    kill $manager $bus 2>/dev/null
    exit $status' desk "$@"
