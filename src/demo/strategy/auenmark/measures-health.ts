/** Kurze Wege and Ein Landkreis, der mitdenkt: what keeps people well. Invented. */
export const healthMeasures = `
M-13 | Gemeindeschwestern für acht Dörfer | health-care | praxis | high | Gesundheitsamt
Kurz: Drei Pflegefachkräfte besuchen Menschen ab 75 zu Hause und fragen, was fehlt.
Ziel: Hilfe kommt, bevor jemand stürzt oder vereinsamt.
Wirkung: Wer will, bekommt im Jahr zwei Besuche. Wege zum Arzt werden weniger.
Plan: 2022-07-01; 2024-12-31
Weg: planning 2022-01-17; implementation 2022-08-01; operation 2024-10-01
Meilenstein: Drei Stellen besetzt; 2022-12-31; 2023-02-01
Meilenstein: 300 Menschen besucht; 2024-06-30; 2024-05-24
Meilenstein: Krankenkassen zahlen mit; 2024-12-31; 2024-09-12
Geld land: 2022 90/52; 2023 195/188; 2024 200/201; 2025 205/209; 2026 210/-
Kennzahl outcome more 6: Besuchte Menschen; Menschen im Halbjahr; Besuchslisten ohne Namen
Werte: 2023-06-30 96; 2023-12-31 151; 2024-06-30 188; 2024-12-31 204; 2025-06-30 215; 2025-12-31 222; 2026-06-30 231
Ziele: 2024-12-31 200; 2026-12-31 240
Risiko 3 3 happened: Stellen bleiben leer; Teilzeit und Rückkehr aus der Familienzeit
Beschluss: Kreistag; 2022-06-20; Drei Stellen; KT 24
Partner: Drei Krankenkassen = zahlen ein Drittel; Hausarztpraxen = schreiben Hinweise
Fragen: Sachgebiet Pflege, gemeindeschwester@example.org

M-14 | Sprechstunde auf Rädern | health-care | praxis | medium | Gesundheitsamt
Kurz: Ein Bus mit Ärztin hält jede Woche in sechs Orten ohne Praxis.
Ziel: Der nächste Arzt ist nicht weiter als zehn Kilometer weg.
Wirkung: Rezepte, Blutdruck, kleine Wunden gehen vor der Haustür.
Plan: 2023-01-01; 2025-12-31
Weg: planning 2022-08-01; implementation 2023-06-12; paused 2025-09-15 Die Ärztin ist in Elternzeit; resumed 2026-04-13; paused 2026-10-05 Das Fahrzeug ist in der Werkstatt
Meilenstein: Fahrzeug umgebaut; 2023-09-30; 2023-11-20
Meilenstein: Alle sechs Orte im Plan; 2024-06-30; 2024-08-05
Meilenstein: Entscheidung über Dauer; 2026-12-31; -
Geld bund: 2023 220/236; 2024 160/151; 2025 160/98; 2026 165/-
Kennzahl output more 6: Behandlungen; Behandlungen im Monat; Abrechnung
Werte: 2023-12-31 64; 2024-06-30 122; 2024-12-31 140; 2025-06-30 138; 2026-06-30 77
Ziele: 2024-12-31 120; 2026-12-31 150
Risiko 3 3 happened: Nur eine Ärztin; Vertretung aus dem Kreiskrankenhaus wird verhandelt
Beschluss: Kreistag; 2022-12-12; Kauf und Betrieb auf Probe; KT 58
Partner: Kassenärztliche Vereinigung = Zulassung

M-15 | Hausarztstipendium | health-care | praxis | medium | Gesundheitsamt
Kurz: Wer Medizin studiert und danach hier arbeitet, bekommt 500 Euro im Monat.
Ziel: In zehn Jahren hat jede Gemeinde wieder eine Praxis.
Wirkung: Erst in Jahren; man merkt es an Menschen, die hier ihr Praktikum machen.
Plan: 2022-10-01; 2032-09-30
Weg: planning 2022-02-15; implementation 2022-10-01
Meilenstein: Fünf Stipendien vergeben; 2023-10-31; 2023-10-16
Meilenstein: Zehn Stipendien vergeben; 2025-10-31; 2025-10-20
Meilenstein: Erste Praxis besetzt; 2030-12-31; -
Geld kreis: 2022 8/6; 2023 30/30; 2024 42/42; 2025 60/57; 2026 60/-
Kennzahl output more 12: Laufende Stipendien; Menschen; Gesundheitsamt
Werte: 2022-12-31 2; 2023-12-31 5; 2024-12-31 7; 2025-12-31 10
Ziele: 2025-12-31 10
Beschluss: Kreistag; 2022-09-19; Richtlinie; KT 33
Partner: Zwei Universitäten = vermitteln

M-16 | Telefonarzt am Wochenende | health-care | praxis | medium | Kreiskrankenhaus
Kurz: Samstag und Sonntag fragt man zuerst am Telefon oder im Bild, ob man fahren muss.
Ziel: Die Notaufnahme ist für Notfälle da.
Wirkung: Die Wartezeit am Sonntag sinkt.
Plan: 2024-01-01; 2025-06-30
Weg: planning 2023-05-01; implementation 2024-02-05; operation 2025-04-14
Meilenstein: Probe mit zwei Praxen; 2024-06-30; 2024-06-24
Meilenstein: Alle Wochenenden besetzt; 2025-06-30; 2025-04-12
Geld bund: 2023 20/9; 2024 85/91; 2025 60/63; 2026 60/-
Kennzahl outcome less 6: Wartezeit sonntags; Minuten; Notaufnahme
Werte: 2023-12-31 118; 2024-06-30 112; 2024-12-31 96; 2025-12-31 74; 2026-06-30 69
Ziele: 2025-12-31 80; 2026-12-31 65
Beschluss: Kreisausschuss; 2023-11-20; Vertrag mit dem Krankenhaus; KA 52
Partner: Kreiskrankenhaus = stellt Räume und Leitung

M-17 | Praxisräume im Rathaus Oberaue | health-care | praxis | low | Gemeinde Oberaue
Kurz: Zwei Räume im Rathaus werden eine Zweigpraxis für zwei Tage in der Woche.
Ziel: Eine Praxis am Ort, ohne dass jemand ein Haus kaufen muss.
Wirkung: Dienstags und donnerstags ist Sprechstunde.
Plan: 2025-03-01; 2026-08-31
Weg: idea 2023-09-01; planning 2024-09-02
Meilenstein: Praxis gefunden, die mitmacht; 2025-02-28; 2025-06-16
Meilenstein: Umbau begonnen; 2025-09-30; -
Meilenstein: Erste Sprechstunde; 2026-08-31; -
Geld land: 2025 40/6; 2026 120/-
Risiko 2 2 open: Der Brandschutz verlangt eine zweite Treppe; Gutachten ist bestellt
Beschluss: Rat der Gemeinde; 2025-05-12; Umbau grundsätzlich; OA 8
Stille: 2025-12-31

M-18 | Verbandkasten am Sportplatz | health-care | praxis | low | Kreissportbund
Kurz: Defibrillatoren und Verbandkästen an zwanzig Sportplätzen, dazu Übungsabende.
Ziel: Im Notfall ist Hilfe in drei Minuten da.
Wirkung: Auf jedem Platz hängt ein grünes Schild, und jemand weiß, was zu tun ist.
Plan: 2023-03-01; 2024-06-30
Weg: planning 2022-12-01; implementation 2023-04-17; completed 2024-06-14
Meilenstein: Zehn Geräte hängen; 2023-10-31; 2023-10-27
Meilenstein: Zwanzig Geräte hängen; 2024-06-30; 2024-06-14
Geld stiftung: 2023 22/21.4; 2024 20/19.9
Geld sache: 2023 6/6; 2024 6/7
Kennzahl output more 12: Menschen, die geübt haben; Menschen; Kreissportbund
Werte: 2023-12-31 118; 2024-06-30 264
Ziele: 2024-06-30 250
Beschluss: Kreisausschuss; 2023-02-20; Zuschuss; KA 10
Partner: Zwanzig Vereine = üben jedes Jahr
Lehre: Geräte ohne Übung hängen nur da. Der Zuschuss war an einen Übungsabend gebunden; das haben alle Vereine gern gemacht.

M-19 | Tagespflege in der alten Schule | health-care | pflege | high | Sozialamt
Kurz: In der alten Schule Rohrdommel entstehen achtzehn Plätze für den Tag.
Ziel: Wer Angehörige pflegt, kann arbeiten und Luft holen.
Wirkung: Ein Platz ist in vier Wochen zu bekommen.
Plan: 2023-01-01; 2025-12-31
Verschoben: 2025-03-11; 2026-10-31; Der Dachstuhl war schlechter als gedacht
Weg: planning 2022-05-01; implementation 2023-09-11
Meilenstein: Baugenehmigung; 2023-06-30; 2023-08-28
Meilenstein: Dach dicht; 2024-08-31; 2025-05-30
Meilenstein: Träger gefunden; 2025-06-30; 2025-09-22
Meilenstein: Eröffnung; 2026-10-31; -
Geld land: 2022 30/28; 2023 350/180; 2024 700/520; 2025 420/880; 2026 300/-
Posten: 2026; Pflegeversicherung; third-party; 30; 150/-
Risiko 3 3 happened: Altbau birgt Überraschungen; Reserve von zwölf von hundert ist aufgebraucht
Beschluss: Kreistag; 2022-12-12; Umbau; KT 59
Beschluss: Kreistag; 2025-03-24; Mehr Geld für das Dach; KT 14
Partner: Wohlfahrtsverband Auenmark = betreibt das Haus
Wort 2026-09-08: Der Boden wird verlegt. Die Eröffnung im Oktober halten wir nicht; wir rechnen mit dem Frühjahr.

M-20 | Nachbarschaftshilfe mit Versicherung | community-volunteering | pflege | medium | Sozialamt
Kurz: Wer Nachbarn hilft, ist versichert und bekommt auf Wunsch acht Euro in der Stunde.
Ziel: Einkaufen, Garten, Papierkram: Hilfe aus der Straße, ohne Sorge.
Wirkung: Man ruft eine Nummer an und hat am nächsten Tag jemanden.
Plan: 2022-09-01; 2024-06-30
Weg: planning 2022-03-15; implementation 2022-10-04; operation 2024-05-02
Meilenstein: Versicherung steht; 2022-12-31; 2022-12-19
Meilenstein: 50 Helfende; 2023-12-31; 2023-09-29
Meilenstein: 150 Helfende; 2025-12-31; 2025-11-10
Geld land: 2022 12/10; 2023 40/37; 2024 45/46; 2025 45/48; 2026 48/-
Kennzahl outcome more 6: Stunden Hilfe; Stunden im Monat; Abrechnung ohne Namen
Werte: 2023-06-30 140; 2023-12-31 260; 2024-06-30 395; 2024-12-31 470; 2025-06-30 540; 2025-12-31 610; 2026-06-30 655
Ziele: 2024-12-31 400; 2026-12-31 600
Beschluss: Sozialausschuss; 2022-09-05; Richtlinie; SO 18
Partner: Freiwilligenagentur = vermittelt
Fragen: Freiwilligenagentur Auenmark, agentur@example.org
`
