import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import Mocha from 'mocha';
import { watchModules } from './fresh-modules.ts';

declare global {
  var __stryker__: InstrumenterContext | undefined;
}

const context: InstrumenterContext = {};
const address = (file: string): string => pathToFileURL(file).href;

/**
 * Stryker's way to mocha 12, for which no public runner exists. A mutant inside a function runs against the tests that
 * reach it, loaded once. A mutant in what a module computes while it loads (tables, schemas, expressions) is loaded
 * anew with the test files that import it, the one of the same name first. It ends at the first failure.
 */
function createMochaRunner(): TestRunner {
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = context;
  const files = globSync(['test/intake/**/*.test.ts', 'test/diagnosis/**/*.test.ts']).map((file) => resolve(file));
  const modules = watchModules(address(`${process.cwd()}/`));
  let loaded = new Mocha();
  let life = 0;

  const load = async (some: string[]): Promise<Mocha> => {
    const mocha = new Mocha({ timeout: 0, reporter: Mocha.reporters.Base });
    mocha.cleanReferencesAfterRun(false);
    for (const file of some) {
      mocha.suite.emit('pre-require', globalThis, file, mocha);
      await import(modules.anew(address(file), life));
    }
    return mocha;
  };
  const runAnew = async (mutated: string): Promise<TestResult[]> => {
    life += 1;
    const near = basename(mutated).replace(/\.ts$/, '.test.ts');
    const importers = files.filter((file) => modules.reaches(address(file), address(mutated)));
    const nearest = importers.filter((file) => basename(file) === near);
    const first = await run(await load(nearest), { bail: true });
    if (first.some(failed)) return first;
    return [...first, ...(await run(await load(importers.filter((file) => !nearest.includes(file))), { bail: true }))];
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      fc.configureGlobal({ seed: 1 });
      loaded = await load(files);
    },
    async dryRun() {
      loaded.suite.beforeEach(function () {
        if (this.currentTest) context.currentTestId = this.currentTest.fullTitle();
      });
      const tests = await run(loaded, { bail: false });
      delete context.currentTestId;
      return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage ?? { static: {}, perTest: {} } };
    },
    mutantRun: (options) =>
      judge(options, () =>
        options.testFilter ? run(loaded, { bail: true, only: new Set(options.testFilter) }) : runAnew(options.sandboxFileName),
      ),
  };
}

async function judge(options: MutantRunOptions, tests: () => Promise<TestResult[]>): Promise<MutantRunResult> {
  Object.assign(context, { activeMutant: options.activeMutant.id, hitLimit: options.hitLimit, hitCount: options.hitLimit && 0 });
  try {
    const results = await tests();
    const endless = determineHitLimitReached(context.hitCount, context.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  } catch (error) {
    return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
  }
}

function run(mocha: Mocha, { bail, only }: { bail: boolean; only?: Set<string> }): Promise<TestResult[]> {
  const tests: TestResult[] = [];
  mocha.suite.eachTest((test) => test.parent?.bail(bail));
  mocha.suite.bail(bail);
  mocha.grep(only ? Object.assign(/^/, { test: (title: string) => only.has(title) }) : /^/);
  return new Promise((done) => {
    const runner = mocha.run(() => done(tests));
    runner.on('pass', (test) => tests.push({ ...named(test), status: TestStatus.Success }));
    runner.on('fail', (test, error) => tests.push({ ...named(test), status: TestStatus.Failed, failureMessage: String(error) }));
  });
}

function named(test: Mocha.Test) {
  const title = test.fullTitle();
  return { id: title, name: title, timeSpentMs: test.duration ?? 0, ...(test.file && { fileName: test.file }) };
}

const failed = (test: TestResult): boolean => test.status === TestStatus.Failed;

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'mocha-12', createMochaRunner)];
