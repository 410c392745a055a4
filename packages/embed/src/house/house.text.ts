import type { Language } from '../language/language.ts'

type HouseText = Readonly<
  Record<'caption' | 'house' | 'members' | 'patrons' | 'speaking' | 'share' | 'missing' | 'none', string>
>

export const HOUSE_TEXT: Readonly<Record<Language, HouseText>> = {
  en: {
    caption: 'Patrons by house, most members without a patronage first',
    house: 'House',
    members: 'Members',
    patrons: 'Patrons',
    speaking: 'Of these speaking',
    missing: 'Not yet patrons',
    share: 'The bar is all members: first those who spoke in the last three months, then the other patrons.',
    none: 'There is no house yet.',
  },
  uk: {
    caption: 'Патрони за парламентами; спершу ті, де найбільше членів без патронату',
    house: 'Парламент',
    members: 'Членів',
    patrons: 'Патронів',
    speaking: 'З них говорять',
    missing: 'Ще не патрони',
    share: 'Смуга — усі члени: спершу ті, хто говорив за останні три місяці, потім решта патронів.',
    none: 'Ще немає жодного парламенту.',
  },
  de: {
    caption: 'Patenschaften nach Parlament, zuerst wo den meisten Mitgliedern eine fehlt',
    house: 'Parlament',
    members: 'Mitglieder',
    patrons: 'Mit Patenschaft',
    speaking: 'Davon sprechen',
    missing: 'Noch ohne',
    share:
      'Der Balken sind alle Mitglieder: zuerst, wer in den letzten drei Monaten sprach, dann die übrigen mit Patenschaft.',
    none: 'Noch gibt es kein Parlament.',
  },
}
