import { about } from './about.ts';
import { showCase } from './case.ts';
import type { Command } from './command.ts';
import { diagnose } from './diagnose.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { language } from './language.ts';
import { permissions } from './permissions.ts';
import { recheck } from './recheck.ts';
import { report } from './report.ts';
import { status } from './status.ts';

/** Every command, in the order of `help`. */
export const commands: Command[] = [diagnose, recheck, status, history, showCase, report, permissions, language, help, about];
