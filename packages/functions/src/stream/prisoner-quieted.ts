import { listPledgesOfPrisoner } from '@patronat/core/pledge/pledge.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/** Patrons are asked to say nothing for now. Without a reason: that is the family's. */
export const prisonerQuieted: Effect = async (effects, { pk, subject }) => {
  for (let after: string | undefined; ;) {
    const page = await listPledgesOfPrisoner(effects.core, subject, {
      first: 100,
      ...(after === undefined ? {} : { after }),
    })
    for (const { item } of page.items.filter(({ item: { data } }) => data.state === 'ACTIVE')) {
      const letter = await pledgeLetter(effects, item.id)
      if (letter === null || letter.prisoner.data.visibility.state !== 'QUIET') continue
      const { to, language, names } = letter
      await effects.post.send({ cause: `${pk}:${item.id}`, to, language, template: 'quietAsked', data: names })
    }
    after = page.items.at(-1)?.cursor
    if (!page.hasMore || after === undefined) return
  }
}
