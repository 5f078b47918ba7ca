#!/bin/sh
# A house without neighbours: two network namespaces with one cable between them, in which everything could be sent and
# what is sent is counted. Runs the given command inside the first. Needs root on Linux.
# The far end has an address and answers; names are asked of it, as /etc/resolv.conf says here alone.
set -eu
mount --make-rprivate /
ip link set lo up
ip link add near address 02:00:00:00:00:02 type veth peer name far address 02:00:00:00:00:01
unshare -n sleep 86400 &
neighbour=$!
trap 'kill $neighbour' EXIT
until [ "$(readlink /proc/$neighbour/ns/net)" != "$(readlink /proc/$$/ns/net)" ]; do :; done
ip link set far netns "$neighbour"
nsenter -t "$neighbour" -n sh -c 'ip addr add 10.77.0.1/24 dev far; ip link set far up; ip link set lo up'
ip addr add 10.77.0.2/24 dev near
sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link set near up
# Neither side asks for the other's hardware address: every packet is one that a program meant to send.
ip neigh add 10.77.0.1 lladdr 02:00:00:00:00:01 dev near nud permanent
nsenter -t "$neighbour" -n ip neigh add 10.77.0.2 lladdr 02:00:00:00:00:02 dev far nud permanent
ip route add default via 10.77.0.1
echo 'nameserver 10.77.0.1' > "$HOUSE_FOLDER/resolv.conf"
mount --bind "$HOUSE_FOLDER/resolv.conf" /etc/resolv.conf
"$@"
