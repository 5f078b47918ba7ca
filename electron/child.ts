/**
 * A program of ours that runs beside the main one and can be ended: Electron's utilityProcess in the program,
 * child_process.fork under Node. The parts that do the work know only this.
 */
export interface Child {
  send(message: object): void;
  onMessage(hear: (message: unknown) => void): void;
  /** Heard once, however it ended; `code` is null when it was killed. */
  onExit(hear: (code: number | null) => void): void;
  kill(): void;
}
