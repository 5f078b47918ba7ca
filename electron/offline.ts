import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * Takes from this process, or this thread, the ways by which JavaScript under Node reaches a network: whatever a
 * library may try, no socket is connected, bound or listened on, and no name is looked up. Channels to the program's
 * own children need none of these. Native code is beyond its reach.
 */
export function goOffline(): void {
  seal(net.Socket.prototype, ['connect']);
  seal(net.Server.prototype, ['listen']);
  seal(dgram.Socket.prototype, ['bind', 'connect', 'send']);
  for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    seal(
      names,
      Object.keys(Object.getOwnPropertyDescriptors(names)).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
    );
}

function seal(owner: object, names: string[]): void {
  for (const name of names) Object.defineProperty(owner, name, { value: refuse, writable: false, configurable: false });
}

function refuse(): never {
  throw new Error('Satchel makes no connection.');
}
