/** The peers, which a user's installation does not have: plain modules of a folder with its own dependencies. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface BenchPassage {
  id: number;
  country: string;
  text: string;
}

export interface PeerAnswer {
  ids: number[];
  /** Null: the engine does not count. */
  total: number | null;
}

export interface OpenPeer {
  search(typed: string, limit: number): PeerAnswer | Promise<PeerAnswer>;
  close(): void;
}

export interface Peer {
  name: string;
  build(passages: BenchPassage[], folder: string): void | Promise<void>;
  open(folder: string): OpenPeer;
}

const PEERS_FOLDER = path.join(import.meta.dirname, '../peers');

export function peersModule(file: string): string {
  return path.join(PEERS_FOLDER, `${file}.mjs`);
}

/** Installs them where they are missing; SQLite may have to be compiled, which takes some minutes. */
export async function loadPeers(): Promise<Record<string, Peer>> {
  if (!existsSync(path.join(PEERS_FOLDER, 'node_modules'))) {
    console.log('Installing the peers in tests/bench/peers …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS_FOLDER, stdio: 'inherit' });
  }
  const module: { peers: Record<string, Peer> } = await import(pathToFileURL(path.join(PEERS_FOLDER, 'all.mjs')).href);
  return module.peers;
}
