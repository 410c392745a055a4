import type { Language } from '../language/language.ts'

/** What makes a letter safe for the person who gets it. A censor reads it first. */
export const LETTER_RULES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'A censor reads every letter. Write nothing that could harm the person, the family or other prisoners.',
    'Say nothing about the case, the war, politics, torture or conditions in detention, and ask nothing about them.',
    'Write in Russian, in clear handwriting or print: letters in other languages are often held back. Have a translation checked.',
    'Write as one human being to another: who you are, what you see from your window, books, weather, that they are not forgotten.',
    'Promise no release, no exchange and no money. Name nobody else, and send no links, maps, symbols or uniforms in pictures.',
    'Put nothing but paper into the envelope, and number your letters. Ask the campaign first how post from your country gets there.',
    'Report the letter here as sent, without its text. Publish an answer only when the person or the family agrees.',
  ],
  uk: [
    'Кожен лист читає цензор. Не пишіть нічого, що може зашкодити людині, родині чи іншим в’язням.',
    'Не згадуйте справу, війну, політику, катування й умови утримання і не питайте про них.',
    'Пишіть російською, розбірливо або друкованим текстом: листи іншими мовами часто затримують. Дайте перевірити переклад.',
    'Пишіть як людина людині: хто Ви, що бачите з вікна, про книжки, погоду, про те, що людину не забули.',
    'Не обіцяйте звільнення, обміну чи грошей. Не називайте інших людей, не надсилайте посилань, мап, символів і фото військових.',
    'Кладіть у конверт лише папір і нумеруйте листи. Спершу спитайте кампанію, як доходить пошта з Вашої країни.',
    'Повідомте тут, що лист надіслано, без його тексту. Відповідь оприлюднюйте, лише якщо людина чи родина згодні.',
  ],
  de: [
    'Jeden Brief liest eine Zensurstelle. Schreiben Sie nichts, was der Person, der Familie oder anderen Gefangenen schaden kann.',
    'Kein Wort über den Fall, den Krieg, Politik, Folter oder Haftbedingungen, und keine Fragen danach.',
    'Schreiben Sie auf Russisch, gut lesbar oder gedruckt: Briefe in anderen Sprachen werden oft zurückgehalten. Lassen Sie eine Übersetzung prüfen.',
    'Schreiben Sie von Mensch zu Mensch: wer Sie sind, was Sie vor dem Fenster sehen, Bücher, Wetter, dass die Person nicht vergessen ist.',
    'Versprechen Sie keine Freilassung, keinen Austausch und kein Geld. Nennen Sie niemanden sonst; keine Links, Karten, Symbole oder Uniformen auf Bildern.',
    'Legen Sie nur Papier in den Umschlag und nummerieren Sie Ihre Briefe. Fragen Sie die Kampagne vorher, wie Post aus Ihrem Land ankommt.',
    'Melden Sie den Brief hier als abgeschickt, ohne seinen Text. Veröffentlichen Sie eine Antwort nur, wenn die Person oder die Familie einverstanden ist.',
  ],
}
