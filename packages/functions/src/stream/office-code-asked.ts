import { isMailboxFrozen } from '@patronat/core/office/freeze-office.ts'
import type { Effect } from './outbox.ts'
import { openSecret } from './outbox.ts'

const MINUTES = 10

/** The code goes to the mailbox that asked for it. Late is no harm: it is of no use after ten minutes. */
export const officeCodeAsked: Effect = async (effects, outbox) => {
  const { mailbox, code, language } = JSON.parse(await openSecret(effects, outbox)) as Record<
    'mailbox' | 'code' | 'language',
    string
  >
  // Whoever asks is answered as ever, in the same time; only here is it known that nothing goes out.
  const { core } = effects
  if (await isMailboxFrozen(core, core.sealer.index('mailbox', mailbox))) return
  await effects.post.send({
    cause: outbox.pk,
    to: mailbox,
    language,
    template: 'officeCode',
    data: { code, minutes: MINUTES },
  })
}
