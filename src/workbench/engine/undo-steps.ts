/**
 * Undo as Excel has it: however many cells a request writes, it is one step and one calculation.
 * The library has neither batches nor groups, but it takes plugins. One runs a piece of work
 * inside a single command; the other replaces the library's history with one whose steps may hold
 * several commands.
 */

import type { Library, Model } from './library';
import { command } from './library';
import type { Undo } from '../host/host';

/** Shared by the plugins and the host, and handed to the plugins as the model's `custom` data. */
export interface Steps {
  work: (() => void) | undefined;
  failure: { readonly thrown: unknown } | undefined;
  groupDepth: number;
  groupStarted: boolean;
}

export function newSteps(): Steps {
  return { work: undefined, failure: undefined, groupDepth: 0, groupStarted: false };
}

export const batchCommand = 'WRITEDOWN_BATCH';
const stepLimit = 99;

interface Session {
  on(event: string, owner: object, callback: (payload: { readonly id: string }) => void): void;
  undo(revisionId: string): void;
  redo(revisionId: string): void;
}

/** Must run before the model is created. Replacing is harmless when it has happened before. */
export function installUndoSteps(library: Library): void {
  type Config = ConstructorParameters<Library['UIPlugin']>[0];
  type Verdict = ReturnType<InstanceType<Library['UIPlugin']>['allowDispatch']>;

  class Batch extends library.UIPlugin {
    private readonly steps: Steps;

    constructor(config: Config) {
      super(config);
      this.steps = config.custom['steps'] as Steps;
    }

    /** A throw here would leave the model half-way through a command, so it is kept for later. */
    override handle(cmd: { readonly type: string }): void {
      if (cmd.type !== batchCommand) return;
      try {
        this.steps.work?.();
      } catch (thrown) {
        this.steps.failure = { thrown };
      }
    }
  }

  class History extends library.UIPlugin {
    static override getters = ['canUndo', 'canRedo'] as const;
    private undone: string[][] = [];
    private done: string[][] = [];
    private readonly steps: Steps;
    private readonly session: Session;

    constructor(config: Config) {
      super(config);
      this.steps = config.custom['steps'] as Steps;
      this.session = config.session as unknown as Session;
      this.session.on('new-local-state-update', this, ({ id }) => this.remember(id));
    }

    override allowDispatch(cmd: { readonly type: string }): Verdict {
      if (cmd.type === 'REQUEST_UNDO' && !this.canUndo()) return 'EmptyUndoStack' as Verdict;
      if (cmd.type === 'REQUEST_REDO' && !this.canRedo()) return 'EmptyRedoStack' as Verdict;
      return 'Success' as Verdict;
    }

    override handle(cmd: { readonly type: string }): void {
      if (cmd.type === 'REQUEST_UNDO') this.move(this.done, this.undone, (id) => this.session.undo(id));
      if (cmd.type === 'REQUEST_REDO') this.move(this.undone, this.done, (id) => this.session.redo(id));
    }

    canUndo(): boolean {
      return this.done.length > 0;
    }

    canRedo(): boolean {
      return this.undone.length > 0;
    }

    private remember(id: string): void {
      const last = this.done.at(-1);
      if (this.steps.groupDepth > 0 && this.steps.groupStarted && last !== undefined) last.push(id);
      else this.done.push([id]);
      this.steps.groupStarted = this.steps.groupDepth > 0;
      this.undone = [];
      if (this.done.length > stepLimit) this.done.shift();
    }

    /** The last command of a step is the first to go back, so a moved step is kept reversed. */
    private move(from: string[][], to: string[][], act: (id: string) => void): void {
      const step = from.pop()?.reverse();
      if (step === undefined) return;
      step.forEach(act);
      to.push(step);
    }
  }

  library.registries.featurePluginRegistry.replace('history', History);
  library.registries.featurePluginRegistry.replace('writedown_batch', Batch);
}

export function undoOf(model: Model, steps: Steps): Undo {
  return {
    batch(work) {
      if (steps.work !== undefined) return work();
      steps.work = work;
      try {
        command(model, batchCommand);
      } finally {
        steps.work = undefined;
      }
      const failure = steps.failure;
      steps.failure = undefined;
      if (failure !== undefined) throw failure.thrown;
    },
    openGroup() {
      steps.groupDepth += 1;
      if (steps.groupDepth === 1) steps.groupStarted = false;
    },
    closeGroup() {
      steps.groupDepth -= 1;
      if (steps.groupDepth === 0) steps.groupStarted = false;
    },
    undo: () => command(model, 'REQUEST_UNDO'),
    redo: () => command(model, 'REQUEST_REDO'),
    canUndo: () => model.getters.canUndo(),
  };
}
