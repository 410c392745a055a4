import { listPledgesOfPrisoner } from '@patronat/core/pledge/pledge.ts'
import { pagesOf } from '@patronat/core/table/page.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/** Patrons are asked to say nothing for now. Without a reason: that is the family's. */
export const prisonerQuieted: Effect = async (effects, { pk, subject }) => {
  for await (const pledges of pagesOf((page) => listPledgesOfPrisoner(effects.core, subject, page)))
    for (const pledge of pledges.filter(({ data }) => data.state === 'ACTIVE')) {
      const letter = await pledgeLetter(effects, pledge.id)
      if (letter === null || letter.prisoner.data.visibility.state !== 'QUIET') continue
      const { to, language, names } = letter
      await effects.post.send({ cause: `${pk}:${pledge.id}`, to, language, template: 'quietAsked', data: names })
    }
}
