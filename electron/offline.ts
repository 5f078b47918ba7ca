import dgram from 'node:dgram';
import net from 'node:net';

/**
 * Takes from this process, or this thread, the ways by which JavaScript under Node reaches a network: whatever a
 * library may try, no socket is connected, bound or listened on. Channels to the program's own children need none of
 * these. Native code is beyond its reach.
 */
export function goOffline(): void {
  seal(net.Socket.prototype, ['connect']);
  seal(net.Server.prototype, ['listen']);
  seal(dgram.Socket.prototype, ['bind', 'connect', 'send']);
}

export function seal(owner: object, names: string[]): void {
  for (const name of names) Object.defineProperty(owner, name, { value: refuse, writable: false, configurable: false });
}

function refuse(): never {
  throw new Error('Satchel makes no connection.');
}
