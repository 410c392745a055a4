/** The start page, how long things wait, and who might be taken for whom. */
export const ukToday = {
  today: {
    overdue: 'довше, ніж має бути',
    answeredNone: 'Сьогодні ще нічого не вирішено.',
    answered:
      '%{smart_count} вирішено сьогодні: половина чекала не довше, ніж %{median}, найдовше %{longest}. |||| %{smart_count} вирішено сьогодні: половина чекала не довше, ніж %{median}, найдовше %{longest}. |||| %{smart_count} вирішено сьогодні: половина чекала не довше, ніж %{median}, найдовше %{longest}.',
    coverage: '%{speaking} із %{prisoners} мають патрона, який говорив за останні три місяці',
    part: {
      speaking:
        '%{smart_count} з патроном, який говорить |||| %{smart_count} з патроном, який говорить |||| %{smart_count} з патроном, який говорить',
      new: '%{smart_count} з новим патроном, ще зарано судити |||| %{smart_count} з новими патронами, ще зарано судити |||| %{smart_count} з новими патронами, ще зарано судити',
      silent:
        '%{smart_count}, чиї патрони мовчать |||| %{smart_count}, чиї патрони мовчать |||| %{smart_count}, чиї патрони мовчать',
      without: '%{smart_count} без патрона |||| %{smart_count} без патрона |||| %{smart_count} без патрона',
    },
    patrons: 'Патронів: %{patrons}, патронатів: %{pledges}, заяв цього місяця: %{statements}.',
    withoutPatron: 'Найдовше без патрона',
    withoutPatronNone: 'Усі оприлюднені мають патрона',
    heldSince: 'під вартою з %{date}',
    campaigns: 'Кампанії',
    campaignNone: 'Жодна кампанія не триває',
    declareBy:
      '%{smart_count} день, щоб заявити, до %{date} |||| %{smart_count} дні, щоб заявити, до %{date} |||| %{smart_count} днів, щоб заявити, до %{date}',
    reportOn:
      '%{smart_count} день до звіту, %{date} |||| %{smart_count} дні до звіту, %{date} |||| %{smart_count} днів до звіту, %{date}',
  },
  namesake: {
    there: 'Уже є в реєстрі',
    warning: 'Можливо, це та сама людина або тезка: подивіться, перш ніж створювати ще один запис.',
    apart: 'Чим вони відрізняються',
  },
  reply: {
    title: 'Шаблони відповідей',
    intro:
      'Що читають офіси, коли ви просите про зміни або відхиляєте. Patronat має свої тексти; замініть їх власними. Це пропозиції: кожен текст можна змінити перед надсиланням.',
    decision: 'Для якої відповіді',
    builtIn: 'Текст Patronat',
    own: 'Власний текст',
    nothing: 'Порожньо: причину пишуть вручну.',
    edit: 'Змінити',
    bounds: 'Відтепер цей текст пропонується всім модераторам вашої організації. Надіслані листи не змінюються.',
    help: '{prisoner} і {member} підставляються. Якщо залишити порожнім, знову діятиме текст Patronat.',
    done: 'Збережено.',
    mail: 'Лист, який буде надіслано',
    word: {
      PLEDGE_CHANGES: 'Попросити змінити зобов’язання',
      PLEDGE_DECLINE: 'Відхилити зобов’язання',
      ACTIVITY_DECLINE: 'Відхилити активність',
    },
  },
}
