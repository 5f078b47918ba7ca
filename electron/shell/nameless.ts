import dns from 'node:dns';
import { seal } from '../offline';

/**
 * The same for look-ups of names, for the first thread alone: a thread that has so much as loaded this module of Node's
 * can take the program down with it when the program ends. No other program of ours asks for the module.
 */
export function goNameless(): void {
  for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    seal(
      owner,
      Object.getOwnPropertyNames(owner).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
    );
}
