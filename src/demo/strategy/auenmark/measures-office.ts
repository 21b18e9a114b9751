/** Ein Landkreis, der mitdenkt, second half: offices, data, heat and water; and what keeps people well. Invented. */
export const officeMeasures = `
M-44 | Hitzeplan für Heime und Schulen | health-care | klima | high | Gesundheitsamt
Kurz: Jedes Heim und jede Schule weiß, was ab 30 Grad zu tun ist, und hat einen kühlen Raum.
Ziel: An heißen Tagen wird niemand krank.
Wirkung: Ab zwölf Uhr sind die Läden zu, und es gibt Wasser.
Plan: 2023-03-01; 2025-05-31
Weg: planning 2022-10-01; implementation 2023-04-17; operation 2025-05-12
Meilenstein: Plan für alle Heime; 2024-05-31; 2024-05-24
Meilenstein: Kühle Räume in allen Schulen; 2025-05-31; 2025-05-12
Geld land: 2023 40/37; 2024 120/124; 2025 90/95; 2026 20/-
Kennzahl outcome less 12: Rettungseinsätze an heißen Tagen; Einsätze am Tag; Leitstelle
Werte: 2023-09-30 41; 2024-09-30 37; 2025-09-30 31; 2026-09-30 29
Ziele: 2025-09-30 33; 2026-09-30 30
Beschluss: Kreistag; 2023-03-20; Plan; KT 14

M-45 | Bäume für dreißig Plätze | health-care | klima | medium | Bauamt
Kurz: Dreihundert Bäume auf Plätzen und Schulhöfen, dazu Paten zum Gießen.
Ziel: Schatten dort, wo Menschen warten.
Wirkung: Auf dem Markt kann man im Juli wieder stehen.
Plan: 2023-10-01; 2026-04-30
Weg: planning 2023-03-01; implementation 2023-11-06; completed 2026-04-24
Meilenstein: Hundert Bäume; 2024-04-30; 2024-04-19
Meilenstein: Zweihundert Bäume; 2025-04-30; 2025-04-11
Meilenstein: Dreihundert Bäume; 2026-04-30; 2026-04-24
Geld land: 2023 60/52; 2024 110/117; 2025 110/108; 2026 60/63
Kennzahl output more 12: Bäume, die leben; Bäume; Bauhof
Werte: 2024-09-30 94; 2025-09-30 186; 2026-09-30 281
Ziele: 2026-09-30 270
Beschluss: Kreisausschuss; 2023-06-26; Standorte; KA 37
Partner: 140 Patinnen und Paten = gießen
Lehre: Ohne Paten wären im ersten Sommer vierzig Bäume vertrocknet. Ein Schild mit dem Namen des Paten am Baum wirkt besser als jeder Gießplan.

M-46 | Hebammen in jedem Ort erreichbar | health-care | praxis | high | Gesundheitsamt
Kurz: Eine Nummer vermittelt eine Hebamme, ein Zuschuss bezahlt den Weg.
Ziel: Keine Familie sucht länger als eine Woche.
Wirkung: Besuch nach der Geburt, auch im letzten Dorf.
Plan: 2022-09-01; 2023-12-31
Weg: planning 2022-03-01; implementation 2022-09-05; operation 2023-11-20
Meilenstein: Zwölf Hebammen machen mit; 2023-03-31; 2023-03-10
Meilenstein: Alle Orte erreicht; 2023-12-31; 2023-11-20
Geld kreis: 2022 14/12; 2023 46/44; 2024 46/47; 2025 48/48; 2026 50/-
Kennzahl outcome less 6: Wie lange Familien suchen; Tage; Vermittlung
Werte: 2023-06-30 16; 2023-12-31 9; 2024-12-31 7; 2025-06-30 6; 2025-12-31 6; 2026-06-30 5
Ziele: 2024-12-31 7; 2026-12-31 5
Beschluss: Sozialausschuss; 2022-07-04; Zuschuss; SO 15

M-47 | Pflegeberatung auf dem Markt | health-care | pflege | medium | Sozialamt
Kurz: Ein Wagen mit Beratung steht auf sieben Wochenmärkten.
Ziel: Fragen, bevor es eilt.
Wirkung: Man geht nach dem Einkaufen kurz hin.
Plan: 2023-04-01; 2024-09-30
Weg: planning 2022-11-15; implementation 2023-04-22; operation 2024-09-02
Meilenstein: Sieben Märkte im Plan; 2023-09-30; 2023-09-16
Meilenstein: Auswertung; 2024-09-30; 2024-08-30
Geld land: 2023 35/33; 2024 38/38; 2025 38/40; 2026 40/-
Kennzahl output more 6: Beratungen; Beratungen im Halbjahr; Strichliste
Werte: 2023-12-31 142; 2024-06-30 168; 2024-12-31 190; 2025-06-30 201; 2025-12-31 188; 2026-06-30 214
Ziele: 2024-12-31 180
Beschluss: Sozialausschuss; 2023-02-13; Beginn; SO 4

M-48 | Wohnen für Hilfe | health-care | pflege | low | Sozialamt
Kurz: Junge Menschen wohnen günstig bei Älteren und helfen im Haus.
Ziel: Zwei Sorgen, eine Wohnung.
Plan: 2024-01-01; 2025-12-31
Weg: planning 2023-06-01; implementation 2024-02-05; completed 2026-02-27
Meilenstein: Zehn Paare; 2024-12-31; 2025-02-14
Meilenstein: Zwanzig Paare; 2025-12-31; 2026-02-27
Geld stiftung: 2024 18/16; 2025 18/19
Kennzahl outcome more 6: Paare; Paare; Sozialamt
Werte: 2024-12-31 8; 2025-06-30 13; 2025-12-31 17
Ziele: 2025-12-31 20
Beschluss: Sozialausschuss; 2023-10-09; Beginn; SO 22
Lehre: Drei Probewochen vor dem Vertrag haben fast jeden Streit verhindert. Am Anfang gab es sie nicht.

M-49 | Rettung aus der Luft bei Nacht | health-care | praxis | low | Leitstelle
Kurz: Sechs Landeplätze mit Licht, damit der Hubschrauber auch nachts kommt.
Ziel: Nachts so schnell im Krankenhaus wie am Tag.
Plan: 2025-06-01; 2027-06-30
Weg: idea 2024-03-01; planning 2025-02-01; implementation 2025-09-15
Meilenstein: Zwei Plätze beleuchtet; 2026-06-30; 2026-06-18
Meilenstein: Sechs Plätze beleuchtet; 2027-06-30; -
Geld land: 2025 60/48; 2026 140/-
Kennzahl output more 6: Beleuchtete Plätze; Plätze; Leitstelle
Werte: 2026-06-30 2
Ziele: 2027-06-30 6
Beschluss: Kreistag; 2025-03-24; Bau; KT 17

M-50 | Anträge von zu Hause | steering | amt | high | Hauptamt
Kurz: Die fünfzig häufigsten Anträge gehen ohne Papier, mit Hilfe am Telefon.
Ziel: Niemand muss nur wegen eines Stempels ins Amt.
Wirkung: Antrag am Abend, Bescheid in der Woche darauf.
Plan: 2022-06-01; 2025-12-31
Verschoben: 2025-06-24; 2026-12-31; Zwei Fachverfahren haben noch keine Schnittstelle
Weg: planning 2022-01-10; implementation 2022-07-01
Meilenstein: Zwanzig Anträge; 2023-12-31; 2023-12-08
Meilenstein: Vierzig Anträge; 2025-06-30; 2025-11-28
Meilenstein: Fünfzig Anträge; 2026-12-31; -
Geld bund: 2022 120/96; 2023 240/251; 2024 240/232; 2025 200/214; 2026 180/-
Kennzahl outcome more 6: Anträge ohne Papier; von 100 Anträgen; Hauptamt
Werte: 2022-12-31 6; 2023-06-30 13; 2023-12-31 21; 2024-06-30 29; 2024-12-31 34; 2025-06-30 42; 2025-12-31 47; 2026-06-30 53
Ziele: 2024-12-31 30; 2026-12-31 60
Risiko 3 2 open: Hersteller liefern spät; Zwei Verträge mit Frist und Abzug
Beschluss: Kreistag; 2022-05-16; Reihenfolge; KT 22
Wartet: M-52; Ohne das gemeinsame Konto muss man sich bei jedem Antrag neu ausweisen.

M-51 | Bürgerbüro im Dorfladen | steering | amt | medium | Hauptamt
Kurz: In vier Dorfläden hilft jemand zweimal die Woche bei Anträgen.
Ziel: Hilfe beim Papierkram, wo man ohnehin ist.
Wirkung: Brötchen, Ausweis, fertig.
Plan: 2024-03-01; 2025-12-31
Weg: planning 2023-09-01; implementation 2024-04-08; operation 2025-12-01
Meilenstein: Zwei Läden; 2024-09-30; 2024-09-27
Meilenstein: Vier Läden; 2025-12-31; 2025-12-01
Geld land: 2024 55/52; 2025 60/61; 2026 62/-
Kennzahl output more 6: Besuche; Besuche im Monat; Strichliste
Werte: 2024-12-31 74; 2025-06-30 131; 2025-12-31 166; 2026-06-30 204
Ziele: 2025-12-31 150
Wartet: M-22; Die Läden müssen erst sicher stehen.
Beschluss: Kreisausschuss; 2024-02-05; Probe; KA 7

M-52 | Ein Konto für alle Ämter | steering | amt | high | Stabsstelle Digitales
Kurz: Einmal anmelden, dann kennt jedes Amt im Landkreis das Konto.
Ziel: Nicht dreimal dieselbe Adresse schreiben.
Plan: 2023-01-01; 2025-03-31
Weg: planning 2022-06-01; implementation 2023-02-20; operation 2025-03-24
Meilenstein: Konto in der Kreisverwaltung; 2023-12-31; 2024-02-29
Meilenstein: Konto in allen Gemeinden; 2025-03-31; 2025-03-24
Geld bund: 2023 140/133; 2024 120/131; 2025 60/58; 2026 50/-
Kennzahl output more 6: Konten; Konten; Stabsstelle Digitales
Werte: 2024-06-30 3100; 2024-12-31 7400; 2025-06-30 12200; 2025-12-31 15900; 2026-06-30 18300
Ziele: 2025-12-31 15000
Beschluss: Kreistag; 2022-12-12; Auftrag; KT 64
Lizenz: EUPL-1.2; https://example.org/konto

M-53 | Offene Daten des Landkreises | steering | daten | medium | Stabsstelle Digitales
Kurz: Was der Landkreis zählt, steht im Netz: Pegel, Haushalt, Baustellen, Fahrpläne.
Ziel: Wer rechnen will, muss nicht fragen.
Plan: 2022-09-01; 2023-12-31
Weg: planning 2022-04-01; implementation 2022-09-12; operation 2023-12-04
Meilenstein: Zwanzig Datensätze; 2023-06-30; 2023-06-16
Meilenstein: Jeden Tag neu; 2023-12-31; 2023-12-04
Geld kreis: 2022 10/9; 2023 28/26; 2024 18/18; 2025 18/17; 2026 18/-
Kennzahl output more 6: Datensätze; Datensätze; Stabsstelle Digitales
Werte: 2022-12-31 6; 2023-06-30 21; 2023-12-31 34; 2024-12-31 52; 2025-12-31 61; 2026-06-30 66
Ziele: 2024-12-31 50
Beschluss: Kreisausschuss; 2022-07-11; Regeln; KA 33
Lizenz: dl-de/by-2-0; https://example.org/daten

M-54 | Pegel an acht Bächen | steering | daten | high | Wasserverband
Kurz: Acht Messstellen melden jede Viertelstunde, wie hoch das Wasser steht.
Ziel: Zwei Stunden Zeit, bevor der Keller vollläuft.
Wirkung: Die Feuerwehr ist da, bevor jemand anruft.
Plan: 2022-06-01; 2024-03-31
Weg: planning 2022-01-10; implementation 2022-08-22; completed 2024-03-15
Meilenstein: Vier Messstellen; 2023-03-31; 2023-02-24
Meilenstein: Acht Messstellen; 2024-03-31; 2024-03-15
Geld bund: 2022 60/58; 2023 90/93; 2024 20/18
Kennzahl output more 6: Messstellen; Messstellen; Wasserverband
Werte: 2022-12-31 2; 2023-06-30 5; 2023-12-31 7; 2024-03-31 8
Ziele: 2024-03-31 8
Beschluss: Kreistag; 2022-03-14; Kauf; KT 9
Partner: Kreisfeuerwehr = bekommt die Meldung
Lehre: Das Funkgerät war billig, der Mast im Uferbereich nicht: Naturschutz und Eigentümer fragen kostete acht Monate. Erst fragen, dann bestellen.

M-55 | Licht, das mitdenkt | steering | klima | low | Bauamt
Kurz: In zehn Dörfern wird das Licht nachts schwächer und heller, wenn jemand kommt.
Ziel: Weniger Strom, mehr Sterne, trotzdem sicher.
Plan: 2024-06-01; 2026-12-31
Weg: idea 2022-10-01; planning 2023-11-01; implementation 2024-07-08
Meilenstein: Drei Dörfer; 2024-12-31; 2025-01-17
Meilenstein: Sechs Dörfer; 2025-10-31; 2025-10-24
Meilenstein: Zehn Dörfer; 2026-10-31; 2026-10-23
Geld bund: 2024 90/84; 2025 120/126; 2026 120/-
Kennzahl outcome less 12: Strom für Licht; Kilowattstunden je Leuchte im Jahr; Stadtwerke
Werte: 2024-12-31 212; 2025-12-31 148
Ziele: 2026-12-31 110
Beschluss: Kreisausschuss; 2024-03-18; Auftrag; KA 14

M-56 | Ein Dach für alle Ladesäulen | mobility | netz | low | Stabsstelle Klimaschutz
Kurz: Dreißig Ladesäulen, ein Preis, ein Aushang.
Ziel: Laden ohne fünf Karten.
Plan: 2024-01-01; 2025-12-31
Weg: idea 2023-01-15; planning 2023-08-01; implementation 2024-02-12; ended 2025-12-15
Meilenstein: Zehn Säulen; 2024-12-31; 2024-12-20
Meilenstein: Dreißig Säulen; 2025-12-31; -
Geld bund: 2024 180/171; 2025 260/88
Kennzahl output more 6: Ladesäulen; Säulen; Stadtwerke
Werte: 2024-12-31 10; 2025-06-30 14
Ziele: 2025-12-31 30
Beschluss: Kreisausschuss; 2025-12-08; Übergabe an die Stadtwerke; KA 58
Lehre: Seit die Stadtwerke selbst bauen, braucht es uns nicht mehr. Aufhören war richtig; wir hätten es ein halbes Jahr früher merken können.

M-57 | Carsharing der Gemeinden | mobility | netz | medium | Hauptamt
Kurz: Dienstwagen der Rathäuser fahren abends und am Wochenende für alle.
Ziel: Der zweite Wagen wird unnötig.
Plan: 2023-09-01; 2025-06-30
Weg: planning 2023-02-01; implementation 2023-10-09; operation 2025-06-02
Meilenstein: Fünf Wagen; 2024-03-31; 2024-03-28
Meilenstein: Zwölf Wagen; 2025-06-30; 2025-06-02
Geld bund: 2023 30/27; 2024 60/63; 2025 40/38; 2026 36/-
Kennzahl outcome more 6: Fahrten; Fahrten im Monat; Buchungen
Werte: 2024-06-30 58; 2024-12-31 97; 2025-06-30 140; 2025-12-31 171; 2026-06-30 166
Ziele: 2025-12-31 150; 2026-12-31 200
Beschluss: Kreisausschuss; 2023-08-28; Vertrag; KA 45

M-58 | Bahnhalt Weidenstedt | mobility | netz | low | Amt für Nahverkehr
Kurz: Der Zug hält wieder in Weidenstedt.
Ziel: 2.000 Menschen bekommen einen Bahnhof.
Plan: -; -
Weg: idea 2023-10-01; planning 2025-11-03
Meilenstein: Gutachten; -; -
Risiko 3 2 open: Der Takt reicht nicht; Gespräch mit dem Land
Beschluss: Kreistag; 2025-10-13; Gutachten; KT 44

M-59 | Pilgerweg mit Rastplätzen | community-volunteering | treff | low | Tourismusbüro
Kurz: Vierzig Kilometer Weg mit acht Rastplätzen.
Ziel: Menschen gehen von Dorf zu Dorf.
Plan: 2026-03-01; 2027-10-31
Weg: idea 2024-11-01; planning 2025-09-01; implementation 2026-04-13
Meilenstein: Wege abgestimmt; 2026-08-31; 2026-08-28
Meilenstein: Vier Rastplätze; 2027-04-30; -
Geld land: 2026 70/-
Beschluss: Kulturausschuss; 2026-02-09; Beginn; KU 2

M-60 | Sprechende Haltestellen | mobility | netz | medium | Amt für Nahverkehr
Kurz: Wer nicht gut sieht, drückt einen Knopf und hört, was kommt.
Ziel: Alle können Bus fahren.
Plan: 2026-09-01; 2028-06-30
Weg: idea 2025-06-01; planning 2026-02-02; implementation 2026-09-14
Meilenstein: Probe an drei Haltestellen; 2026-12-31; -
Meilenstein: Dreißig Haltestellen; 2028-06-30; -
Geld bund: 2026 25/-
Wartet: M-05; Der Knopf kommt mit dem Umbau.
Beschluss: Kreisausschuss; 2026-06-22; Probe; KA 29
Partner: Beirat für Menschen mit Behinderungen = prüft
`
