import type { CsvField } from './csv-map.ts'

/** What a list of prisoners can say. Birth dates, family and health are not among it: no page of ours needs them. */
export const PRISONER_FIELDS: readonly CsvField[] = [
  { name: 'key', also: ['id', 'no', 'number', 'nr', '№'] },
  {
    name: 'name',
    also: ['name', 'full name', 'піб', "ім'я", 'прізвище та ім я', 'имя', 'фио', 'vollständiger name'],
    required: true,
    language: true,
  },
  { name: 'alias', also: ['aliases', 'other names', 'also known as', 'інші імена', 'weitere namen'], language: true },
  { name: 'slug', also: ['address name'] },
  { name: 'detained', also: ['detained since', 'detained on', 'arrested', 'arrested on', 'дата затримання', 'затримано', 'festgenommen', 'verhaftet', 'verhaftet am', 'festgenommen am'] },
  { name: 'sentenced', also: ['sentenced on', 'sentence date', 'дата вироку', 'verurteilt am'] },
  { name: 'sentenceYears', also: ['sentence years', 'years', 'строк', 'jahre'] },
  { name: 'sentenceMonths', also: ['sentence months', 'months', 'monate'] },
  { name: 'status', also: ['state', 'статус', 'стан'] },
  { name: 'place', also: ['place of detention', 'arrested in', 'місце затримання', 'ort'] },
  { name: 'facility', also: ['colony', 'prison', 'held in', 'колонія', 'місце утримання', 'haftanstalt'] },
  { name: 'region', also: ['facility region', 'регіон', 'область'] },
  { name: 'country', also: ['facility country', 'країна', 'land'] },
  { name: 'summary', also: ['story', 'text', 'опис', 'kurzbeschreibung'], language: true },
  { name: 'confirmed', also: ['as of', 'last confirmed', 'станом на', 'stand'] },
  { name: 'source', also: ['sources', 'link', 'links', 'джерело', 'джерела', 'quelle', 'quellen'], required: true },
] // prettier-ignore
