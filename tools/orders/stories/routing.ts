import { FOREIGN_EXPORTERS } from '../exporters.js';
import { listedParty } from '../parts.js';
import type { TellStory } from './story.js';
import { controlledOrder } from './controlled.js';

/** Goods of Chinese origin that reach Japan from or through somewhere else, with and without a reason. */
export const thirdCountryRouting: TellStory = (world) => {
  const { random } = world;
  const order = controlledOrder(world);
  const exporter = random.pick(FOREIGN_EXPORTERS);
  const from = exporter.country ?? 'SG';
  switch (random.whole(0, 2)) {
    case 0:
      return [
        {
          ...order,
          exporter,
          items: order.items.map((item) => ({ ...item, exportCountry: from })),
        },
      ];
    case 1:
      return [{ ...order, transitCountries: [from] }];
    default: {
      const entry = random.pick(world.listed['export-control-list']);
      const name = listedParty(entry, 'ja', 'end-user').localName;
      return [
        {
          ...order,
          exporter,
          destinationCountry: from,
          parties: [
            { role: 'buyer', name: exporter.name, country: from },
            { role: 'end-user', name: exporter.name, country: from },
          ],
          endUse: { ...order.endUse, onwardTransferTo: name },
        },
      ];
    }
  }
};
