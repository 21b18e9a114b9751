/** Kurze Wege, first half: bus and bicycle. Invented, like everything of this district. */
export const mobilityMeasures = `
M-01 | Rufbus am Abend | mobility | netz | high | Amt für Nahverkehr
Kurz: Von 20 bis 24 Uhr fährt ein Bus, wenn jemand anruft oder bucht. Er hält an jeder Haltestelle des Landkreises.
Ziel: Auch wer kein Auto hat, kommt abends vom Training, vom Chor und vom letzten Zug nach Hause.
Wirkung: Sie rufen an, der Bus kommt höchstens 30 Minuten später. Man merkt es daran, dass Abendtermine wieder voll werden.
Plan: 2022-09-01; 2024-06-30
Weg: planning 2022-04-01; implementation 2022-11-15; operation 2024-03-04
Meilenstein: Linien, Zeiten und Preis beschlossen; 2022-09-30; 2022-09-26
Meilenstein: Zwei Fahrzeuge und Personal da; 2023-06-30; 2023-08-21
Meilenstein: Erste Fahrt; 2024-02-28; 2024-03-04
Meilenstein: Auswertung nach zwei Jahren; 2026-05-31; 2026-05-11
Geld bund: 2022 60/41; 2023 180/192; 2024 210/205; 2025 210/214; 2026 215/-
Kennzahl outcome more 6: Fahrgäste nach 20 Uhr; Fahrten im Monat; Zählung des Verkehrsbetriebs
Werte: 2024-06-30 180; 2024-12-31 310; 2025-06-30 455; 2025-12-31 520; 2026-06-30 604
Ziele: 2024-12-31 250; 2025-12-31 500; 2026-12-31 700
Risiko 2 3 happened: Es findet sich kein Fahrpersonal; Zwei Unternehmen teilen sich die Abende
Beschluss: Kreistag; 2022-10-10; Beginn und Geld für vier Jahre; KT 41
Partner: Verkehrsbetriebe Auenmark = fahren; Vier Sportvereine = werben dafür
Fragen: Sachgebiet Rufbus, rufbus@example.org

M-02 | Ein Fahrplan für Bus, Zug und Mitfahren | mobility | netz | high | Amt für Nahverkehr
Kurz: Eine Auskunft zeigt alle Wege: Bus, Zug, Rufbus, Mitfahrbank und Leihrad.
Ziel: Niemand muss fünf Seiten kennen, um von Dorf zu Dorf zu kommen.
Wirkung: Sie geben Start und Ziel ein und sehen alles, was fährt. Auch am Telefon.
Plan: 2023-01-01; 2025-03-31
Verschoben: 2024-11-05; 2025-09-30; Die Fahrzeiten des Nachbarkreises kamen ein halbes Jahr später
Weg: planning 2022-09-01; implementation 2023-05-02; operation 2025-08-18
Meilenstein: Fahrpläne aller Betriebe in einem Format; 2023-12-31; 2024-04-15
Meilenstein: Probe mit 60 Menschen; 2024-06-30; 2024-10-07
Meilenstein: Auskunft für alle offen; 2025-09-30; 2025-08-18
Geld bund: 2023 90/62; 2024 120/131; 2025 70/88; 2026 40/-
Kennzahl output more 6: Fahrten, die man finden kann; Fahrten am Tag; Fahrplandaten
Werte: 2024-06-30 640; 2024-12-31 910; 2025-06-30 1180; 2026-06-30 1420
Ziele: 2025-12-31 1100; 2026-12-31 1500
Risiko 2 2 over: Betriebe geben ihre Daten nicht heraus; Die Herausgabe steht jetzt in den Verträgen
Beschluss: Kreisausschuss; 2023-03-06; Auftrag für die Auskunft; KA 17
Partner: Verkehrsbetriebe Auenmark = liefern Fahrzeiten; Nachbarkreis = liefert Fahrzeiten
Lizenz: EUPL-1.2; https://example.org/auskunft

M-03 | Mitfahrbänke in zwölf Orten | mobility | netz | medium | Stabsstelle Ehrenamt
Kurz: Zwölf Bänke mit Schildern zum Umklappen: Wer vorbeifährt, sieht, wohin jemand will.
Ziel: Kurze Wege zwischen Dörfern ohne eigenes Auto, auch wenn kein Bus fährt.
Wirkung: Sie sitzen selten länger als eine Viertelstunde.
Plan: 2023-03-01; 2024-10-31
Weg: planning 2022-11-01; implementation 2023-04-03; completed 2024-09-20
Meilenstein: Standorte mit allen Orten abgestimmt; 2023-06-30; 2023-06-12
Meilenstein: Sechs Bänke stehen; 2023-12-31; 2023-11-24
Meilenstein: Alle zwölf Bänke stehen; 2024-09-30; 2024-09-20
Geld stiftung: 2023 14/13.2; 2024 12/12.6
Kennzahl outcome less 12: Wie lange man wartet; Minuten; Befragung an den Bänken
Werte: 2023-12-31 24; 2024-08-31 16
Ziele: 2024-12-31 20
Beschluss: Kreisausschuss; 2023-01-23; Standorte und Bau; KA 4
Partner: Zwölf Ortsräte = pflegen die Bänke
Lehre: Bänke an der Ausfahrt wirken, Bänke am Dorfplatz nicht: Dort hält niemand an. Drei mussten umziehen. Wer das nachmacht, stellt erst einen Stuhl hin und schaut zwei Wochen zu.

M-04 | Fahrgemeinschaften der Betriebe | mobility | netz | medium | Wirtschaftsförderung
Kurz: Fünf große Betriebe legen ihre Schichten so, dass man zusammen fahren kann.
Ziel: Weniger leere Sitze auf dem Weg zur Arbeit.
Wirkung: Am Schichtwechsel stehen weniger Autos vor dem Tor.
Plan: 2023-06-01; 2025-06-30
Weg: planning 2023-02-01; implementation 2023-09-01; ended 2025-02-28
Meilenstein: Fünf Betriebe machen mit; 2023-09-30; 2023-10-16
Meilenstein: 100 Menschen fahren zusammen; 2024-06-30; -
Meilenstein: Übergabe an die Betriebe; 2025-06-30; -
Geld bund: 2023 40/38; 2024 60/57; 2025 30/6
Kennzahl outcome more 6: Menschen, die zusammen fahren; Menschen in der Woche; Meldungen der Betriebe
Werte: 2023-12-31 22; 2024-06-30 31; 2024-12-31 19
Ziele: 2024-06-30 100; 2025-06-30 250
Risiko 3 3 happened: Schichten ändern sich zu oft; Keine Antwort gefunden
Beschluss: Ausschuss für Wirtschaft; 2023-07-03; Beginn; WA 9
Beschluss: Kreisausschuss; 2025-02-24; Beendet, Restgeld zurück in den Haushalt; KA 11
Partner: Fünf Betriebe = legen Schichten zusammen
Lehre: Wir haben eine App gekauft, bevor wir gefragt haben, wie Schichten geplant werden: nämlich jede Woche neu. Zwei Betriebe stiegen nach drei Monaten aus. Heute würden wir mit einem Betrieb und einem Aushang beginnen und erst danach Geld ausgeben.

M-05 | Haltestellen, an denen man nicht im Regen steht | mobility | netz | medium | Amt für Nahverkehr
Kurz: Vierzig Haltestellen bekommen Dach, Bank, Licht und eine Kante ohne Stufe.
Ziel: Warten soll niemanden abhalten, den Bus zu nehmen.
Wirkung: Mit Kinderwagen und Rollstuhl kommt man ohne Hilfe hinein.
Plan: 2023-04-01; 2026-09-30
Weg: planning 2022-10-01; implementation 2023-07-10
Meilenstein: Zehn Haltestellen fertig; 2024-04-30; 2024-05-17
Meilenstein: Zwanzig Haltestellen fertig; 2025-04-30; 2025-10-02
Meilenstein: Dreißig Haltestellen fertig; 2026-03-31; -
Meilenstein: Vierzig Haltestellen fertig; 2026-09-30; -
Geld land: 2023 260/244; 2024 310/335; 2025 310/402; 2026 320/-
Kennzahl output more 6: Umgebaute Haltestellen; Haltestellen; Bauamt
Werte: 2023-12-31 6; 2024-06-30 11; 2024-12-31 15; 2025-06-30 18; 2025-12-31 22; 2026-06-30 26
Ziele: 2025-12-31 28; 2026-09-30 40
Risiko 3 2 happened: Preise im Tiefbau steigen weiter; Je Jahr zwei Haltestellen weniger
Beschluss: Kreistag; 2023-03-20; Bau in vier Losen; KT 12
Partner: Gemeinden = Grund und Pflege
Wort 2026-06-18: Zwei Baufirmen haben abgesagt. Sechsundzwanzig Haltestellen sind fertig; vierzig bis Herbst schaffen wir nicht.

M-06 | Lastenräder der Dorfläden | mobility | netz | low | Stabsstelle Klimaschutz
Kurz: Sechs Dorfläden verleihen Lastenräder, einen halben Tag lang kostenlos.
Ziel: Der Einkauf im Dorf geht ohne Auto.
Wirkung: Das Rad ist an zwei von drei Tagen unterwegs.
Plan: 2024-03-01; 2026-03-31
Weg: idea 2023-01-16; planning 2023-11-01; implementation 2024-04-15; operation 2025-05-05
Meilenstein: Räder bestellt; 2024-05-31; 2024-06-10
Meilenstein: Alle sechs Läden verleihen; 2025-04-30; 2025-05-05
Geld stiftung: 2024 36/34.8; 2025 9/11.5; 2026 9/-
Kennzahl output more 6: Ausleihen; Ausleihen im Monat; Hefte der Läden
Werte: 2025-06-30 74; 2025-12-31 41; 2026-06-30 96
Ziele: 2026-06-30 90
Beschluss: Kreisausschuss; 2024-02-05; Kauf der Räder; KA 6
Partner: Sechs Dorfläden = verleihen; Radwerkstatt Erlenrode = wartet

M-07 | Radweg Erlenrode – Altenfurth | mobility | rad | high | Bauamt
Kurz: Neun Kilometer Radweg neben der Landesstraße, mit Licht an den Kreuzungen.
Ziel: Kinder fahren selbst zur Schule, Erwachsene zur Bahn.
Wirkung: Auf der Landesstraße fährt kein Kind mehr.
Plan: 2022-06-01; 2026-06-30
Verschoben: 2025-06-17; 2027-04-30; Ein Grundstück wird erst nach dem Verfahren frei
Weg: planning 2022-03-01; implementation 2023-10-09
Meilenstein: Grunderwerb abgeschlossen; 2023-09-30; -
Meilenstein: Erster Abschnitt befahrbar; 2024-10-31; 2024-11-22
Meilenstein: Zweiter Abschnitt befahrbar; 2025-10-31; 2026-04-30
Meilenstein: Letzter Abschnitt befahrbar; 2027-03-31; -
Geld land: 2022 80/64; 2023 600/410; 2024 1200/1340; 2025 900/720; 2026 900/-
Kennzahl outcome more 12: Räder an der Zählstelle; Räder am Tag; Zählstelle Altenfurth
Werte: 2023-09-30 88; 2024-09-30 95; 2025-09-30 164; 2026-09-30 241
Ziele: 2027-09-30 300
Risiko 3 3 open: Ein Grundstück fehlt; Umweg über den Wirtschaftsweg ist geplant
Beschluss: Kreistag; 2022-05-16; Planung; KT 19
Beschluss: Kreistag; 2023-09-18; Bau in drei Abschnitten; KT 37
Partner: Landesbetrieb Straßenbau = baut die Querungen

M-08 | Lückenschluss an sieben Stellen | mobility | rad | medium | Bauamt
Kurz: Sieben kurze Stücke Radweg verbinden, was schon da ist.
Ziel: Mit wenig Geld ein Netz aus vielen Enden.
Wirkung: Man muss nirgends mehr absteigen und über die Wiese schieben.
Plan: 2023-03-01; 2025-12-31
Weg: planning 2022-09-15; implementation 2023-05-08; completed 2025-11-14
Meilenstein: Drei Stücke fertig; 2024-06-30; 2024-05-31
Meilenstein: Fünf Stücke fertig; 2025-03-31; 2025-03-28
Meilenstein: Alle sieben fertig; 2025-12-31; 2025-11-14
Geld land: 2023 140/128; 2024 180/171; 2025 160/169
Kennzahl output more 12: Verbundene Kilometer; Kilometer; Bauamt
Werte: 2023-12-31 31; 2024-12-31 58; 2025-11-30 84
Ziele: 2025-12-31 80
Beschluss: Kreisausschuss; 2023-02-20; Bau; KA 9
Partner: Radverein Auenmark = hat die Stellen gefunden
Lehre: Der Radverein kannte die Lücken, das Bauamt die Grundstücke. Ein gemeinsamer Tag auf dem Rad hat ein Jahr Planung gespart.

M-09 | Sichere Wege zu zehn Schulen | education-work | rad | high | Schulamt
Kurz: Kinder, Eltern und Polizei gehen die Wege ab. Was gefährlich ist, wird geändert.
Ziel: Mehr Kinder gehen zu Fuß oder fahren Rad.
Wirkung: Morgens stehen weniger Autos vor der Schule.
Plan: 2023-08-01; 2027-07-31
Weg: planning 2023-03-01; implementation 2023-09-04
Meilenstein: Drei Schulen fertig; 2024-07-31; 2024-07-12
Meilenstein: Sechs Schulen fertig; 2025-12-31; 2025-12-05
Meilenstein: Zehn Schulen fertig; 2027-07-31; -
Geld kreis: 2023 25/22; 2024 60/58; 2025 60/61; 2026 60/-
Kennzahl outcome more 12: Kinder ohne Elterntaxi; von 100 Kindern; Zählung an den Schultoren
Werte: 2023-09-15 48; 2024-09-13 55; 2025-09-12 59; 2026-09-11 63
Ziele: 2025-12-31 58; 2027-07-31 70
Risiko 1 2 open: Schulen haben keine Zeit; Ein fester Ansprechpartner je Schule
Beschluss: Schulausschuss; 2023-06-12; Reihenfolge der Schulen; SA 7
Partner: Zehn Grundschulen = gehen die Wege ab; Polizei = berät

M-10 | Abstellplätze am Bahnhof | mobility | rad | medium | Gemeinde Dreibrück
Kurz: Hundert sichere Plätze für Räder, zwanzig davon abschließbar.
Ziel: Mit dem Rad zum Zug, ohne Sorge um das Rad.
Wirkung: Man findet auch um acht Uhr noch einen Platz.
Plan: 2024-01-01; 2025-05-31
Weg: idea 2022-06-01; planning 2023-06-01; implementation 2024-06-03; completed 2025-08-29
Meilenstein: Förderbescheid da; 2023-12-31; 2024-03-18
Meilenstein: Plätze offen; 2025-05-31; 2025-08-29
Geld land: 2024 70/32; 2025 60/99
Kennzahl output more 6: Belegte Plätze an Werktagen; von 100 Plätzen; Zählung um neun Uhr
Werte: 2025-10-31 61; 2026-04-30 83
Beschluss: Rat der Gemeinde; 2024-04-22; Vergabe; DR 15
Partner: Bahn = Grundstück
Lehre: Der Bescheid kam drei Monate später, der Bauzaun stand dann in der Ferienzeit leer. Vergaben erst nach dem Bescheid vorbereiten kostet ein Vierteljahr: vorher ausschreiben, mit Vorbehalt.

M-11 | Radkarte zum Mitmachen | mobility | rad | low | Stabsstelle Digitales
Kurz: Auf einer Karte melden alle, wo ein Weg kaputt ist. Das Bauamt antwortet dort.
Ziel: Schäden werden bekannt, bevor jemand stürzt.
Wirkung: Jede Meldung bekommt in vierzehn Tagen eine Antwort.
Plan: 2022-06-01; 2023-06-30
Weg: planning 2022-02-01; implementation 2022-06-13; ended 2024-01-31
Meilenstein: Karte offen; 2022-12-31; 2022-12-12
Meilenstein: 500 Meldungen; 2023-06-30; 2023-09-04
Geld kreis: 2022 18/17; 2023 12/14
Kennzahl output more 6: Beantwortete Meldungen; von 100 Meldungen; Bauamt
Werte: 2022-12-31 90; 2023-06-30 71; 2023-12-31 66
Ziele: 2023-06-30 95
Beschluss: Kreisausschuss; 2022-05-02; Beginn; KA 21
Nachfolger superseded: M-38
Lehre: Eine Karte nur für Räder war zu klein gedacht: Die Menschen meldeten auch Laternen, Müll und Schlaglöcher. Der Mängelmelder für alles hat sie abgelöst.

M-12 | Radschnellverbindung zum Mittelzentrum | mobility | rad | low | Bauamt
Kurz: Ein breiter Weg von Dreibrück über die Kreisgrenze, ohne Umweg und ohne Ampel.
Ziel: Zwanzig Minuten in die Stadt, auch im Winter.
Plan: -; -
Weg: idea 2024-10-01
Risiko 2 3 open: Der Nachbarkreis plant anders; Gemeinsame Sitzung beider Ausschüsse
`
