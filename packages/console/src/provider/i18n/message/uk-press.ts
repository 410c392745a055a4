/** The report for the press conference, and the numbers that others report. */
export const ukPress = {
  press: {
    title: 'Звіт до пресконференції',
    bounds:
      'Із того, що можуть прочитати всі, і ні з чого іншого. Перегляньте, зафіксуйте, надрукуйте з браузера; сторінки партнерів показують ті самі числа.',
    asOf: 'Станом на',
    asOfHelp: 'Порожньо: зараз.',
    since: 'Нове від',
    sinceHelp: 'Порожньо: від %{at}.',
    preview: 'Переглянути',
    freeze: 'Зафіксувати дані',
    freezeTitle: 'Зафіксувати дані кампанії «%{campaign}»?',
    freezeBounds: 'Вони залишаться такими, як зараз, і не зміняться. Лише для команди, доки ви їх не передасте.',
    done: 'Дані зафіксовано. Надрукуйте їх нижче.',
    asOfMoment: 'Станом на %{at}',
    frozenAt: 'Зафіксовано %{at}',
    print: 'Друк, %{language}',
    unchanged: 'Публічний API сьогодні дає ті самі числа.',
    changed: 'Сьогодні відповідь про цей момент інша:',
    verifications:
      'відтоді підтверджено %{smart_count} заяву |||| відтоді підтверджено %{smart_count} заяви |||| відтоді підтверджено %{smart_count} заяв',
    corrections:
      'відтоді %{smart_count} виправлення |||| відтоді %{smart_count} виправлення |||| відтоді %{smart_count} виправлень',
    withdrawals:
      'відтоді відкликано %{smart_count} особу |||| відтоді відкликано %{smart_count} особи |||| відтоді відкликано %{smart_count} осіб',
  },
  reported: {
    title: 'Що повідомляють інші',
    bounds:
      'Скільки людей утримують за даними іншої організації. Стоїть поруч із нашим числом, із джерелом, публічно й у звітах.',
    line: '%{value}: %{body} (%{date})',
    add: 'Внести число',
    addBounds: 'Щойно ви збережете, його прочитають усі.',
    added: 'Внесено.',
    value: 'Число',
    body: 'Хто повідомляє',
    date: 'На який час',
    dateHelp: '2026, 2026-11 або 2026-11-24',
    source: 'Назва джерела',
    link: 'Посилання',
    withdraw: 'Відкликати',
    withdrawTitle: 'Відкликати число «%{body}»?',
    withdrawBounds: 'Його не буде в жодній відповіді, і про минуле теж.',
    withdrawn: 'Відкликано.',
  },
}

export const ukPressWords = {
  pressMeasure: {
    prisoners: 'утримують',
    withPatron: 'мають патрона',
    withSpeakingPatron: 'мають патрона, який говорить',
    withSilentPatronsOnly: 'лише мовчазні патрони',
    withNewPatronsOnly: 'лише нові патрони',
    withoutPatron: 'без патрона',
    patrons: 'патронів',
    activePledges: 'патронатів',
  },
}
