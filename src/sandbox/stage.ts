import type { Faults } from './faults.ts';
import type { ReportThrottle } from './graph/report-throttle.ts';
import type { TokenMint } from './login/token-mint.ts';
import type { SpaceName } from './sandbox.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { findScenario, scenarios } from './scenarios/scenarios.ts';
import { ada } from './tenant/audit-event.ts';
import { grantConsent, restoreServicePrincipal } from './tenant/change-tenant.ts';
import { healthyTenant } from './tenant/healthy-tenant.ts';
import { integrationAppId } from './tenant/ids.ts';
import type { Tenant } from './tenant/tenant.ts';
import type { World, WorldSpace } from './world.ts';

/** A client may keep answers of Graph for half a minute and of the status page for a minute; a tenant that changes by a click must not be mixed with the one before. */
const answersAreKept = 61_000;

/** The scenario that is on, the tenant in it, and what people may do to that. */
export interface Stage {
  spaces: Record<SpaceName, WorldSpace>;
  tenant(): Tenant;
  scenario(): Scenario;
  /** Throws `RangeError` for an unknown id. */
  useScenario(id: string): void;
  consent(): void;
  /** Throws `RangeError` when there is nothing to restore, or its name is in use. */
  restore(id?: string): void;
}

/** Sets the first scenario up. */
export function createStage(parts: { world: World; faults: Faults; tokens: TokenMint; throttle: ReportThrottle }): Stage {
  const { world, faults, tokens, throttle } = parts;
  const { clock, emitter } = world;
  const [first] = scenarios;
  if (!first) throw new Error('the sandbox has no scenario');
  let scenario = first;
  let tenant = play(first);
  function play(next: Scenario): Tenant {
    const made = healthyTenant(clock);
    next.prepare(made, clock);
    faults.setScenario(next.faults ?? []);
    return made;
  }
  return {
    spaces: namedSpaces(world),
    tenant: () => tenant,
    scenario: () => scenario,
    useScenario: (id) => {
      scenario = findScenario(id);
      clock.advance(answersAreKept);
      tenant = play(scenario);
      tokens.revoke();
      throttle.reset();
      emitter.emit('changed');
    },
    consent: () => {
      grantConsent(tenant, ada, clock);
      emitter.emit('changed');
    },
    restore: (id) => {
      const wanted = id ?? tenant.recycleBin.find(({ appId }) => appId === integrationAppId)?.id ?? '';
      const result = restoreServicePrincipal(tenant, wanted, ada, clock.at(0));
      if (result.kind === 'gone') throw new RangeError('there is no such application in the recycle bin');
      if (result.kind === 'name-in-use') throw new RangeError('an application with that application id already stands in the tenant');
      emitter.emit('changed');
    },
  };
}

function namedSpaces(world: World): Record<SpaceName, WorldSpace> {
  const [ada, eve, support] = world.spaces;
  if (!ada || !eve || !support) throw new Error('the sandbox has lost its spaces');
  return { ada, eve, support };
}
