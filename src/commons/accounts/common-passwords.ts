/** What strangers try first, in lower case, without digits and signs at the end; short on purpose, the rate limit does the rest. */
export const common: ReadonlySet<string> = new Set(
  `passwort password passwd kennwort hallo hallowelt hallohallo willkommen welcome geheim meingeheimnis schatz schatzi liebling ichliebedich
  iloveyou ficken fussball fußball football sommer winter herbst fruehling frühling weihnachten ostern deutschland germany berlin hamburg muenchen
  münchen koeln köln schalke bayern bayernmuenchen borussia dortmund werder qwertz qwertzuiop qwerty qwertyuiop asdfgh asdfghjkl yxcvbnm zxcvbnm
  admin administrator root test testtest tester testpasswort demo gast guest user benutzer computer internet master superman batman dragon monkey
  michael thomas andreas stefan sabine susanne daniel alexander princess prinzessin sonnenschein sunshine blume schmetterling hund katze mama papa
  familie sicherheit security letmein lassmichrein changeme aendermich ändermich trustno starwars pokemon samsung apple google facebook landkreis
  gemeinde rathaus buergermeister bürgermeister allmende starbucks abcabc abcdef aaaaaaaaaa passwortpasswort passwordpassword geheimgeheim`
    .split(/\s+/)
    .filter(Boolean),
)
