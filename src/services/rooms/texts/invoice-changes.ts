/** What cancelling or changing a booking means for its invoice; invoices for series and sets. */
export const invoiceChangeWords = {
  // What cancelling or changing means for an invoice, for whoever booked.
  afterNothing: {
    de: (number: string) => `Die Rechnung ${number} müssen Sie dann nicht mehr bezahlen: Der Anbieter storniert sie.`,
    en: (number: string) => `You do not have to pay invoice ${number} any more then: the provider cancels it.`,
  },
  afterRest: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} storniert der Anbieter. Sie bekommen eine neue über ${amount}.`,
    en: (number: string, amount: string) => `The provider cancels invoice ${number}. You get a new one of ${amount}.`,
  },
  afterSame: {
    de: (number: string) => `Die Rechnung ${number} gilt weiter: Sie ist ganz zu bezahlen.`,
    en: (number: string) => `Invoice ${number} still holds: it has to be paid in full.`,
  },
  afterPaid: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} haben Sie bezahlt: Der Anbieter zahlt Ihnen ${amount} zurück.`,
    en: (number: string, amount: string) => `You have paid invoice ${number}: the provider pays ${amount} back to you.`,
  },
  afterSome: {
    de: (numbers: string) =>
      `Was Sie absagen, steht auf der Rechnung ${numbers}. Der Anbieter storniert sie und schreibt eine neue über das, was bleibt.`,
    en: (numbers: string) =>
      `What you cancel stands on invoice ${numbers}. The provider cancels it and writes a new one about what is left.`,
  },
  afterChange: {
    de: (numbers: string) =>
      `Diese Buchung steht auf der Rechnung ${numbers}. Ändern sich Zeit oder Preis, storniert der Anbieter sie und schreibt eine neue.`,
    en: (numbers: string) =>
      `This booking stands on invoice ${numbers}. If time or price change, the provider cancels it and writes a new one.`,
  },
  afterSomePaid: {
    de: (numbers: string) =>
      `Die Rechnung ${numbers} ist schon bezahlt. Der Anbieter berichtigt sie und zahlt Ihnen zurück, was zu viel bezahlt ist.`,
    en: (numbers: string) =>
      `Invoice ${numbers} is paid already. The provider corrects it and pays back to you what was paid too much.`,
  },
  // The same for the provider.
  callNothing: {
    de: (number: string) =>
      `Die Rechnung ${number} ist noch nicht bezahlt. Danach ist nichts mehr zu bezahlen: Sie steht auf Ihrem Schreibtisch, und ein Klick storniert sie.`,
    en: (number: string) =>
      `Invoice ${number} is not paid yet. Nothing is left to be paid then: it stands on your desk, and one click cancels it.`,
  },
  callRest: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} ist noch nicht bezahlt. Danach steht sie auf Ihrem Schreibtisch, und ein Klick storniert sie und schreibt eine neue über ${amount}.`,
    en: (number: string, amount: string) =>
      `Invoice ${number} is not paid yet. It stands on your desk then, and one click cancels it and writes a new one of ${amount}.`,
  },
  callPaid: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} ist bezahlt. Danach sind ${amount} zurückzuzahlen: Sie steht auf Ihrem Schreibtisch, bis sie berichtigt und das Geld zurückgezahlt ist.`,
    en: (number: string, amount: string) =>
      `Invoice ${number} is paid. ${amount} have to be paid back then: it stands on your desk until it is corrected and the money is paid back.`,
  },
  callSome: {
    de: (numbers: string) =>
      `Was Sie absagen, steht auf der Rechnung ${numbers}. Danach steht sie auf Ihrem Schreibtisch, und ein Klick storniert sie und schreibt neu, was bleibt.`,
    en: (numbers: string) =>
      `What you cancel stands on invoice ${numbers}. It stands on your desk then, and one click cancels it and writes anew what is left.`,
  },
  callSomePaid: {
    de: (numbers: string) =>
      `Die Rechnung ${numbers} ist schon bezahlt. Was zu viel bezahlt ist, zahlen Sie zurück: Das steht auf Ihrem Schreibtisch, bis es vermerkt ist.`,
    en: (numbers: string) =>
      `Invoice ${numbers} is paid already. What was paid too much you pay back: it stands on your desk until it is noted.`,
  },
  // One invoice for a series or set.
  collectTitle: { de: 'Eine Rechnung für alles', en: 'One invoice for everything' },
  collectTo: {
    de: (name: string) => `An ${name}. Schon berechnete Termine sind nicht dabei.`,
    en: (name: string) => `To ${name}. Dates that are charged already are not in it.`,
  },
  collectAll: {
    de: (count: number, amount: string) =>
      `Rechnung für ${count === 1 ? 'eine Buchung' : `alle ${count} Buchungen`}: ${amount}`,
    en: (count: number, amount: string) =>
      `Invoice for ${count === 1 ? 'one booking' : `all ${count} bookings`}: ${amount}`,
  },
  collectMonth: {
    de: (month: string, count: number, amount: string) => `${month} (${count}): ${amount}`,
    en: (month: string, count: number, amount: string) => `${month} (${count}): ${amount}`,
  },
  collectMonths: { de: 'Nur ein Monat', en: 'Only one month' },
}
