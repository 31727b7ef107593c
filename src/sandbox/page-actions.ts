import type { PageActions } from './api/api-router.ts';
import type { WorldPerson } from './people.ts';
import { pressButton, speak } from './speak.ts';
import { holdParent } from './webex/message-rules.ts';
import { webexId } from './webex-id.ts';
import { personById, type World, type WorldSpace } from './world.ts';

/** Webex makes a mention of a name that is typed so, and so it stands in the README. */
const typedMention = /^\s*@(?:Entra )?Doctor\b[,:]?\s*/i;

/** What people do in the sandbox's spaces, by ids; each throws `RangeError` for what does not exist or may not be. */
export function createPageActions(world: World): Pick<PageActions, 'say' | 'sendFile' | 'press'> {
  return {
    say: ({ spaceId, personId, text, parentId, mention }) => {
      const { space, person } = find(world, spaceId, personId);
      holdParent(world, space.id, parentId);
      if (space.type !== 'group') return speak(world, { space, person, text, parentId, mention: false }).id;
      const unnamed = text.replace(typedMention, '');
      return speak(world, { space, person, text: unnamed, parentId, mention: mention || unnamed !== text }).id;
    },
    sendFile: ({ spaceId, personId, name, contentType, bytes, parentId }) => {
      const { space, person } = find(world, spaceId, personId);
      holdParent(world, space.id, parentId);
      const files = [{ id: webexId('CONTENT'), name, contentType, bytes }];
      // A file goes to the bot only together with its mention, as any other message of a group.
      return speak(world, { space, person, text: '', parentId, files, mention: space.type === 'group' }).id;
    },
    press: ({ messageId, personId, inputs }) => {
      const message = world.messages.find(({ id }) => id === messageId);
      if (!message?.card) throw new RangeError('there is no card on that message');
      const { person } = find(world, message.spaceId, personId);
      return pressButton(world, message, person, inputs).id;
    },
  };
}

function find(world: World, spaceId: string, personId: string): { space: WorldSpace; person: WorldPerson } {
  const space = world.spaces.find(({ id }) => id === spaceId);
  const person = personById(world, personId);
  if (!space || !person) throw new RangeError('there is no such space or person');
  if (!space.memberships.some((membership) => membership.personId === personId))
    throw new RangeError(`${person.displayName} is not in that space`);
  return { space, person };
}
