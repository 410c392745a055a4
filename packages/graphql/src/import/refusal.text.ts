import { REFUSAL, type RefusalReason } from '@patronat/core/import/refusal.ts'

type Words = Readonly<Record<RefusalReason, string>>

const UK: Words = {
  'row.notAnObject': 'це не запис',
  'group.nameMissing': 'у групи немає назви',
  'person.idMissing': 'немає ідентифікатора, тож наступний імпорт не знайшов би цю особу знову',
  'person.idRepeated': 'такий самий ідентифікатор у файлі вже був',
  'person.nameMissing': 'немає імені',
  'person.notMember': 'жодного членства в цьому парламенті не вдалося прочитати',
  'person.invalid': 'те, що каже файл, не підходить для депутата',
  'name.languageUnknown': 'мовна позначка нам невідома',
  'name.languageVariant': 'мовна позначка називає варіант, за яким імена не ведуться',
  'name.tooLong': 'ім’я має щонайбільше 120 знаків',
  'name.tooMany': 'понад 40 імен однієї особи',
  'mailbox.invalid': 'це не адреса електронної пошти',
  'mailbox.plusAddress': 'адреса з плюсом належить багатьом',
  'mailbox.lookalike': 'домен лише схожий на офіційний',
  'mailbox.foreign': 'домен не належить парламенту',
  'mailbox.houseWithoutDomain': 'парламент ще не має офіційного домену: вкажіть його, потім імпортуйте знову',
  'mailbox.shared': 'адреса спільна для кількох депутатів, тож не підтверджує жодного',
  'mailbox.tooMany': 'понад п’ять адрес одного депутата',
  'channel.notALink': 'це не публічне посилання й не обліковий запис',
  'channel.notOneAccount': 'посилання веде на цілий сайт, а не на сторінку однієї особи',
  'channel.tooMany': 'понад двадцять каналів одного депутата',
  'identifier.tooMany': 'понад двадцять ідентифікаторів одного депутата',
  'membership.personUnknown': 'цієї особи немає у файлі',
  'membership.houseOther': 'це інша організація',
  'membership.termUnknown': 'цього скликання немає у файлі',
  'membership.groupUnknown': 'цієї групи немає у файлі; місце записано без групи',
  'membership.dateInvalid': 'дата пишеться 2019, 2019-03 або 2019-03-27',
  'membership.endsBeforeItBegins': 'закінчується раніше, ніж починається',
  'membership.repeated': 'таке саме місце у файлі вже було',
  'membership.tooMany': 'понад сто членств одного депутата',
  'row.repeated': 'такий самий рядок у файлі вже був',
  'row.invalid': 'зміст рядка не підходить для запису: дивіться поле',
  'row.financial': 'банківський рахунок, картка або платіжне посилання: патронат ніколи не про гроші, приберіть це',
  'value.missing': 'ця клітинка порожня: заповніть її',
  'value.date': 'не дата: пишіть 2019, 2019-03 або 2019-03-27; кілька дат через скісну риску',
  'value.dateInFuture': 'дата в майбутньому',
  'value.number': 'не число',
  'value.link': 'це не публічне посилання',
  'value.unknownWord': 'ніхто не пояснив, що означає це слово: поясніть його, напр. status=СЛОВО=SENTENCED',
  'prisoner.unknown': 'за цим іменем немає запису: спершу імпортуйте чи додайте особу або вкажіть ім’я з адреси',
  'prisoner.ambiguous': 'це ім’я мають кілька осіб: вкажіть ім’я з адреси (slug) або власний ключ',
  'prisoner.notPublic': 'запис не публічний або ув’язнення завершилося: спершу оприлюдніть запис',
  'prisoner.namesake': 'особа з таким іменем уже записана; цей рядок створить ще один запис. Чи це не та сама людина?',
  'prisoner.byName': 'знайдено лише за іменем, без ключа: чи це та сама людина?',
  'prisoner.namesakeInFile': 'таке саме ім’я у файлі вже було: розрізніть їх стовпцем із власним ключем',
  'member.unknown':
    'у цьому парламенті немає депутата з таким іменем: спершу імпортуйте список або вкажіть його ідентифікатор',
  'member.ambiguous': 'це ім’я мають кілька депутатів: вкажіть ідентифікатор зі списку або ім’я з адреси (slug)',
  'member.houseMissing': 'який парламент? Додайте стовпець із його кодом або виберіть один для всього файлу',
  'campaign.unknown': 'для цього парламенту такої кампанії немає',
  'pledge.missing': 'цей депутат не має чинного патронату над цією особою: спершу імпортуйте патронати',
  'contact.ownerUnknown': 'у команді нікого так не звати; нотатка лишається без відповідального',
}

const DE: Words = {
  'row.notAnObject': 'das ist kein Eintrag',
  'group.nameMissing': 'die Gruppe hat keinen Namen',
  'person.idMissing': 'es fehlt eine Kennung; der nächste Import würde die Person nicht wiederfinden',
  'person.idRepeated': 'dieselbe Kennung steht weiter oben schon einmal',
  'person.nameMissing': 'der Name fehlt',
  'person.notMember': 'keine Mitgliedschaft in diesem Haus ließ sich übernehmen',
  'person.invalid': 'was die Datei sagt, passt nicht zu einem Mitglied',
  'name.languageUnknown': 'die Sprachkennung ist uns unbekannt',
  'name.languageVariant': 'die Sprachkennung nennt eine Variante, nach der Namen nicht geführt werden',
  'name.tooLong': 'ein Name hat höchstens 120 Zeichen',
  'name.tooMany': 'mehr als 40 Namen einer Person',
  'mailbox.invalid': 'das ist keine E-Mail-Adresse',
  'mailbox.plusAddress': 'eine Adresse mit Plus steht für viele',
  'mailbox.lookalike': 'die Domain sieht einer amtlichen nur ähnlich',
  'mailbox.foreign': 'die Domain gehört nicht zum Haus',
  'mailbox.houseWithoutDomain':
    'das Haus hat noch keine amtliche Domain: tragen Sie sie ein und importieren Sie noch einmal',
  'mailbox.shared': 'die Adresse steht für mehrere Mitglieder und belegt darum keines',
  'mailbox.tooMany': 'mehr als fünf Adressen eines Mitglieds',
  'channel.notALink': 'das ist kein öffentlicher Link und kein Konto',
  'channel.notOneAccount': 'der Link führt auf eine ganze Website, nicht zum Konto einer Person',
  'channel.tooMany': 'mehr als zwanzig Kanäle eines Mitglieds',
  'identifier.tooMany': 'mehr als zwanzig Kennungen eines Mitglieds',
  'membership.personUnknown': 'die Person steht nicht in der Datei',
  'membership.houseOther': 'das gehört zu einer anderen Organisation',
  'membership.termUnknown': 'die Wahlperiode steht nicht in der Datei',
  'membership.groupUnknown': 'die Gruppe steht nicht in der Datei; der Sitz wurde ohne Gruppe übernommen',
  'membership.dateInvalid': 'ein Datum ist 2019, 2019-03 oder 2019-03-27',
  'membership.endsBeforeItBegins': 'es endet, bevor es beginnt',
  'membership.repeated': 'derselbe Sitz steht weiter oben schon einmal',
  'membership.tooMany': 'mehr als hundert Mitgliedschaften eines Mitglieds',
  'row.repeated': 'dieselbe Zeile steht weiter oben schon einmal',
  'row.invalid': 'was die Zeile sagt, passt nicht in einen Eintrag: sehen Sie sich das Feld an',
  'row.financial': 'ein Bankkonto, eine Karte oder ein Zahlungslink: um Geld geht es hier nie, nehmen Sie es heraus',
  'value.missing': 'die Spalte ist in dieser Zeile leer: füllen Sie sie aus',
  'value.date': 'kein Datum: schreiben Sie 2019, 2019-03 oder 2019-03-27; mehrere mit Schrägstrich dazwischen',
  'value.dateInFuture': 'das Datum liegt in der Zukunft',
  'value.number': 'keine Zahl',
  'value.link': 'das ist kein öffentlicher Link',
  'value.unknownWord': 'niemand hat gesagt, was dieses Wort bedeutet: sagen Sie es, z. B. status=WORT=SENTENCED',
  'prisoner.unknown':
    'unter diesem Namen ist niemand erfasst: importieren oder ergänzen Sie die Person zuerst, oder nennen Sie den Adressnamen',
  'prisoner.ambiguous': 'mehrere Personen heißen so: nennen Sie den Adressnamen (slug) oder einen eigenen Schlüssel',
  'prisoner.notPublic':
    'die Person ist nicht öffentlich, oder die Haft ist beendet: veröffentlichen Sie den Eintrag zuerst',
  'prisoner.namesake':
    'jemand dieses Namens ist schon erfasst; diese Zeile legt einen weiteren Eintrag an. Ist es dieselbe Person?',
  'prisoner.byName': 'nur über den Namen gefunden, ohne Schlüssel: ist es dieselbe Person?',
  'prisoner.namesakeInFile':
    'derselbe Name steht weiter oben: unterscheiden Sie sie durch eine Spalte mit eigenem Schlüssel',
  'member.unknown':
    'in diesem Haus heißt kein Mitglied so: importieren Sie zuerst die Mitgliederliste, oder nennen Sie die Kennung',
  'member.ambiguous': 'mehrere Mitglieder heißen so: nennen Sie die Kennung der Liste oder den Adressnamen (slug)',
  'member.houseMissing':
    'welches Haus? Geben Sie eine Spalte mit dem Kürzel an, oder wählen Sie eines für die ganze Datei',
  'campaign.unknown': 'eine solche Kampagne gibt es für dieses Haus nicht',
  'pledge.missing':
    'dieses Mitglied hat keine laufende Patenschaft für diese Person: importieren Sie zuerst die Patenschaften',
  'contact.ownerUnknown': 'im Team heißt niemand so; die Notiz hat keine zuständige Person',
}

const TEXT: Readonly<Record<string, Words>> = { uk: UK, de: DE }

/** Why something in a file is not taken, or what to look at first, as a sentence for a reader of `language`. */
export function refusalSentence(reason: RefusalReason, language: string): string {
  const text = (TEXT[language.split('-')[0] ?? ''] ?? REFUSAL)[reason]
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`
}
