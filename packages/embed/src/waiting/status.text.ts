import type { DetentionStatus } from '../generated/graphql.ts'
import type { Language } from '../language/language.ts'

/** Where somebody stands. */
export const STATUS_WORD: Readonly<Record<Language, Readonly<Record<DetentionStatus, string>>>> = {
  uk: {
    SERVING_SENTENCE: 'Відбуває покарання',
    RESTRICTED_OR_PROBATION: 'Під обмеженнями або умовно',
    PRETRIAL_DETENTION: 'У слідчому ізоляторі',
    HOUSE_ARREST: 'Під домашнім арештом',
    TRANSIT: 'Етапують',
    WHEREABOUTS_UNKNOWN: 'Місце утримання невідоме',
    ENFORCED_DISAPPEARANCE: 'Насильницьке зникнення',
    PERSECUTED: 'Зазнає переслідування',
    RELEASED: 'На волі',
    DIED: 'Помер або померла',
  },
  en: {
    SERVING_SENTENCE: 'Serving a sentence',
    RESTRICTED_OR_PROBATION: 'Under restrictions or on probation',
    PRETRIAL_DETENTION: 'In pre-trial detention',
    HOUSE_ARREST: 'Under house arrest',
    TRANSIT: 'Being transferred',
    WHEREABOUTS_UNKNOWN: 'Whereabouts unknown',
    ENFORCED_DISAPPEARANCE: 'Forcibly disappeared',
    PERSECUTED: 'Persecuted',
    RELEASED: 'Released',
    DIED: 'Died',
  },
  de: {
    SERVING_SENTENCE: 'In Strafhaft',
    RESTRICTED_OR_PROBATION: 'Unter Auflagen oder auf Bewährung',
    PRETRIAL_DETENTION: 'In Untersuchungshaft',
    HOUSE_ARREST: 'Unter Hausarrest',
    TRANSIT: 'Wird verlegt',
    WHEREABOUTS_UNKNOWN: 'Aufenthaltsort unbekannt',
    ENFORCED_DISAPPEARANCE: 'Gewaltsam verschwunden',
    PERSECUTED: 'Verfolgt',
    RELEASED: 'Frei',
    DIED: 'Verstorben',
  },
}
