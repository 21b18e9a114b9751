/** Dörfer, die zusammenhalten: places to meet and people who help. Invented. */
export const communityMeasures = `
M-21 | Dorfmitte in sechs Orten | community-volunteering | treff | high | Stabsstelle Dorfentwicklung
Kurz: Sechs Dörfer bekommen einen Platz mit Dach, Strom, Wasser und Bank, an dem man sich trifft.
Ziel: Jedes Dorf hat einen Ort, an dem niemand etwas kaufen muss.
Wirkung: Feste, Märkte und Sprechstunden finden wieder im Dorf statt.
Plan: 2023-02-01; 2026-12-31
Weg: planning 2022-05-01; implementation 2023-04-24
Meilenstein: Erlenrode und Sandloh fertig; 2024-06-30; 2024-06-21
Meilenstein: Grünhagen und Heidkaten fertig; 2025-08-31; 2025-08-15
Meilenstein: Ulmenried und Kaltenried fertig; 2026-12-31; -
Geld land: 2023 180/166; 2024 260/271; 2025 240/228; 2026 250/-
Kennzahl outcome more 6: Termine auf den Plätzen; Termine im Halbjahr; Belegungskalender
Werte: 2024-12-31 38; 2025-06-30 71; 2025-12-31 96; 2026-06-30 124
Ziele: 2025-12-31 90; 2026-12-31 150
Risiko 2 2 open: Anwohner fürchten Lärm; Ruhezeiten stehen am Platz
Beschluss: Kreistag; 2022-12-12; Förderung der sechs Plätze; KT 61
Partner: Sechs Ortsräte = pflegen die Plätze

M-22 | Dorfladen mit Postschalter | community-volunteering | treff | medium | Wirtschaftsförderung
Kurz: Vier Dorfläden bekommen Hilfe beim Rechnen, beim Einkauf und beim Einrichten.
Ziel: Einkaufen im Dorf, auch ohne Auto.
Wirkung: Brot, Milch und Pakete gibt es zu Fuß.
Plan: 2023-06-01; 2025-06-30
Weg: planning 2022-11-01; implementation 2023-07-03; completed 2025-05-23
Meilenstein: Vier Läden mit Vertrag; 2023-12-31; 2024-02-09
Meilenstein: Postschalter in allen Läden; 2025-06-30; 2025-05-23
Geld land: 2023 40/36; 2024 70/74; 2025 30/31
Kennzahl outcome more 6: Einkäufe im Dorf; Kunden am Tag; Kassen der Läden
Werte: 2023-12-31 210; 2024-06-30 262; 2024-12-31 304; 2025-06-30 341
Ziele: 2025-06-30 320
Beschluss: Kreisausschuss; 2023-05-08; Richtlinie; KA 29
Partner: Vier Ladenvereine = führen die Läden
Lehre: Der Laden trägt sich nicht vom Brot, sondern vom Mittagstisch. Wer anfängt, plant die Küche gleich mit: Der Umbau später kostete doppelt so viel.

M-23 | Jugendraum zum Selbermachen | community-volunteering | treff | medium | Kreisjugendamt
Kurz: In zehn Orten richten Jugendliche einen Raum ein und haben den Schlüssel.
Ziel: Jugendliche haben einen eigenen Ort und entscheiden dort selbst.
Wirkung: Freitags ist im Dorf Licht, und zwar nicht nur an der Bushaltestelle.
Plan: 2023-04-01; 2026-03-31
Weg: planning 2022-09-01; implementation 2023-05-15; operation 2026-02-02
Meilenstein: Drei Räume offen; 2024-03-31; 2024-03-08
Meilenstein: Sechs Räume offen; 2025-03-31; 2025-04-04
Meilenstein: Zehn Räume offen; 2026-03-31; 2026-01-30
Geld kreis: 2023 45/40; 2024 60/62; 2025 60/58; 2026 35/-
Kennzahl outcome more 6: Wer in der Woche kommt; Jugendliche; Strichlisten in den Räumen
Werte: 2024-06-30 54; 2024-12-31 88; 2025-06-30 121; 2025-12-31 160; 2026-06-30 172
Ziele: 2025-12-31 150
Risiko 2 1 over: Streit um Schlüssel; Ein Schlüsselrat je Ort
Beschluss: Jugendhilfeausschuss; 2023-03-13; Regeln und Geld; JH 5
Partner: Kreisjugendring = begleitet

M-24 | Mehrgenerationenhaus Niederaue | community-volunteering | treff | high | Gemeinde Niederaue
Kurz: Die alte Molkerei wird ein Haus für Kita, Tagespflege, Verein und Küche.
Ziel: Alte und Junge begegnen sich jeden Tag.
Wirkung: Die Großmutter isst dort, wo der Enkel spielt.
Plan: 2023-09-01; 2026-08-31
Weg: planning 2022-06-01; implementation 2024-03-11
Meilenstein: Baugenehmigung; 2023-12-31; 2024-01-22
Meilenstein: Rohbau fertig; 2025-03-31; 2025-11-07
Meilenstein: Einzug der Kita; 2026-08-31; -
Posten: 2024; Städtebauförderung; grant; 60; 600/540
Posten: 2024; Gemeinde Niederaue; own; -; 300/290
Posten: 2025; Städtebauförderung; grant; 60; 900/700
Posten: 2025; Gemeinde Niederaue; own; -; 900/1240
Posten: 2026; Städtebauförderung; grant; 60; 400/-
Posten: 2026; Gemeinde Niederaue; own; -; 500/-
Risiko 3 3 happened: Der Eigenanteil steigt, die Förderung nicht; Nachtrag beim Land ist gestellt
Beschluss: Rat der Gemeinde; 2023-06-26; Bau; NA 19
Beschluss: Rat der Gemeinde; 2025-09-22; Nachtrag von 400.000 Euro; NA 31
Partner: Kirchenkreis = betreibt die Kita
Wort 2026-07-02: Die Fenster fehlen noch. Die Summen passen nicht zusammen: Versprochen sind 60 von 100 Euro, gekommen ist weniger. Das Land prüft den Nachtrag.

M-25 | Kultur auf dem Hof | community-volunteering | treff | low | Kulturbüro
Kurz: Zwanzig Höfe öffnen im Sommer für Musik, Theater und Film.
Ziel: Kultur kommt dahin, wo sonst nur Felder sind.
Wirkung: Man fährt nicht in die Stadt, sondern zum Nachbarn.
Plan: 2023-05-01; 2025-09-30
Weg: planning 2022-12-01; implementation 2023-05-20; completed 2025-09-14
Meilenstein: Erste Saison; 2023-09-30; 2023-09-10
Meilenstein: Zwanzig Höfe; 2024-09-30; 2024-09-15
Meilenstein: Dritte Saison; 2025-09-30; 2025-09-14
Geld stiftung: 2023 30/29; 2024 34/33; 2025 34/35
Kennzahl output more 12: Gäste; Menschen im Sommer; Kartenverkauf
Werte: 2023-09-30 2150; 2024-09-30 3480; 2025-09-30 3905
Ziele: 2025-09-30 3500
Beschluss: Kulturausschuss; 2023-02-06; Zuschuss; KU 3
Partner: Landfrauen = Kuchen und Helfende
Lehre: Die Höfe wollten keine Technik leihen, sondern jemanden, der sie aufbaut. Ein Mensch mit Anhänger war wichtiger als das beste Pult.

M-26 | Freiwilligenagentur für alle Orte | community-volunteering | ehrenamt | high | Stabsstelle Ehrenamt
Kurz: Eine Stelle vermittelt zwischen Menschen mit Zeit und Vereinen mit Bedarf.
Ziel: Wer helfen will, weiß in einer Woche, wo.
Wirkung: Vereine finden wieder Vorstände.
Plan: 2022-10-01; 2024-03-31
Weg: planning 2022-03-01; implementation 2022-10-17; operation 2024-02-12
Meilenstein: Stelle besetzt; 2022-12-31; 2022-12-01
Meilenstein: Sprechtage in allen Gemeinden; 2023-09-30; 2023-10-20
Meilenstein: 200 Vermittlungen; 2024-12-31; 2024-10-11
Geld kreis: 2022 15/12; 2023 62/60; 2024 64/65; 2025 66/66; 2026 68/-
Kennzahl outcome more 6: Vermittelte Menschen; Menschen im Halbjahr; Kartei der Agentur
Werte: 2023-06-30 34; 2023-12-31 61; 2024-06-30 78; 2024-12-31 92; 2025-06-30 101; 2025-12-31 97; 2026-06-30 108
Ziele: 2024-12-31 80; 2026-12-31 110
Beschluss: Kreistag; 2022-09-19; Stelle; KT 35
Partner: 84 Vereine = melden Bedarf
Fragen: Freiwilligenagentur Auenmark, agentur@example.org

M-27 | Ehrenamtskarte im Telefon | community-volunteering | ehrenamt | medium | Stabsstelle Ehrenamt
Kurz: Die Karte für Ehrenamtliche gibt es ohne Papier, mit Vorteilen in 90 Läden.
Ziel: Danke sagen, ohne Formular.
Wirkung: Beantragt in fünf Minuten, da nach drei Tagen.
Plan: 2023-09-01; 2024-12-31
Weg: planning 2023-04-01; implementation 2023-10-02; ended 2025-06-30
Meilenstein: Antrag ohne Papier; 2024-03-31; 2024-05-17
Meilenstein: 1.000 Karten; 2024-12-31; -
Geld kreis: 2023 12/11; 2024 28/34; 2025 10/8
Kennzahl output more 6: Ausgegebene Karten; Karten; Stabsstelle Ehrenamt
Werte: 2024-06-30 180; 2024-12-31 312; 2025-06-30 330
Ziele: 2024-12-31 1000
Beschluss: Kreisausschuss; 2023-08-28; Auftrag; KA 44
Beschluss: Kreisausschuss; 2025-06-16; Übergang zur Karte des Landes; KA 33
Lehre: Das Land plante zur selben Zeit eine Karte für alle Landkreise. Ein Anruf hätte uns ein Jahr und 45.000 Euro erspart. Heute fragen wir zuerst beim Land und bei zwei Nachbarn.

M-28 | Vereine teilen sich Räume | community-volunteering | ehrenamt | medium | Stabsstelle Ehrenamt
Kurz: Ein Kalender zeigt, welcher Raum in welchem Dorf frei ist, und man bucht ihn gleich.
Ziel: Räume stehen nicht leer, und niemand baut doppelt.
Wirkung: Der Chor probt im Feuerwehrhaus.
Plan: 2024-02-01; 2025-06-30
Weg: idea 2023-02-01; planning 2023-09-15; implementation 2024-03-04; operation 2025-06-10
Meilenstein: Dreißig Räume im Kalender; 2024-12-31; 2024-11-29
Meilenstein: Achtzig Räume im Kalender; 2025-12-31; 2025-12-12
Geld bund: 2024 45/42; 2025 30/33; 2026 18/-
Kennzahl outcome more 6: Buchungen; Buchungen im Monat; Raumkalender
Werte: 2024-12-31 66; 2025-06-30 184; 2025-12-31 259; 2026-06-30 305
Ziele: 2025-12-31 200; 2026-12-31 320
Beschluss: Kreisausschuss; 2024-01-22; Einführung; KA 3
Lizenz: EUPL-1.2; https://example.org/raeume

M-29 | Dorfmoderation in zwölf Orten | community-volunteering | ehrenamt | medium | Stabsstelle Dorfentwicklung
Kurz: Jemand von außen hilft einem Dorf ein Jahr lang, sich zu einigen, was es will.
Ziel: Pläne entstehen im Dorf, nicht im Amt.
Wirkung: Am Ende hängt eine Liste am Dorfplatz, und drei Dinge davon sind gemacht.
Plan: 2023-01-01; 2026-12-31
Weg: planning 2022-08-01; implementation 2023-02-13
Meilenstein: Vier Orte fertig; 2024-01-31; 2024-02-23
Meilenstein: Acht Orte fertig; 2025-06-30; 2025-06-13
Meilenstein: Zwölf Orte fertig; 2026-12-31; -
Geld land: 2023 48/47; 2024 48/48; 2025 48/46; 2026 48/-
Kennzahl outcome more 12: Gemachte Vorhaben der Dörfer; Vorhaben; Dorflisten
Werte: 2023-12-31 5; 2024-12-31 16; 2025-12-31 31
Ziele: 2025-12-31 24; 2026-12-31 36
Beschluss: Kreistag; 2022-12-12; Reihenfolge der Orte; KT 63
Partner: Hochschule = begleitet zwei Orte
Verlassen: 2026-05-31

M-30 | Feuerwehr findet Nachwuchs | community-volunteering | ehrenamt | medium | Kreisfeuerwehr
Kurz: Schnuppertage, ein Lehrgang für Quereinsteiger und Kinderbetreuung während der Übung.
Ziel: Jede Wehr ist auch tagsüber stark genug.
Wirkung: Nach dem Alarm rücken genug Menschen aus.
Plan: 2023-03-01; 2025-12-31
Weg: planning 2022-10-01; implementation 2023-03-18; completed 2025-12-05
Meilenstein: Lehrgang für Quereinsteiger; 2023-10-31; 2023-10-14
Meilenstein: Betreuung bei Übungen in zehn Wehren; 2024-12-31; 2025-02-21
Meilenstein: Hundert Neue; 2025-12-31; 2025-10-31
Geld kreis: 2023 20/18; 2024 26/25; 2025 26/27
Kennzahl outcome more 12: Neue Aktive; Menschen im Jahr; Kreisfeuerwehr
Werte: 2023-12-31 24; 2024-12-31 39; 2025-12-05 44
Ziele: 2024-12-31 35; 2025-12-31 40
Beschluss: Kreisausschuss; 2023-02-20; Zuschuss; KA 12
Lehre: Nicht das Plakat bringt Neue, sondern die Betreuung der Kinder: Seit sie da ist, kamen doppelt so viele Frauen.

M-31 | Deutsch am Küchentisch | education-work | ehrenamt | medium | Kreisvolkshochschule
Kurz: Nachbarn üben zu Hause Deutsch mit Menschen, die neu sind.
Ziel: Wer neu ist, spricht nach einem Jahr im Laden und beim Arzt selbst.
Wirkung: Aus dem Unterricht werden Freundschaften.
Plan: 2022-09-01; 2024-08-31
Weg: planning 2022-05-01; implementation 2022-09-12; completed 2024-08-30
Meilenstein: Dreißig Paare; 2023-03-31; 2023-03-24
Meilenstein: Achtzig Paare; 2024-06-30; 2024-06-07
Geld stiftung: 2022 8/7; 2023 22/22; 2024 16/15
Geld sache: 2023 9/9; 2024 9/10
Kennzahl outcome more 6: Paare, die sich treffen; Paare; Kreisvolkshochschule
Werte: 2022-12-31 18; 2023-06-30 41; 2023-12-31 63; 2024-06-30 82
Ziele: 2024-06-30 80
Beschluss: Sozialausschuss; 2022-07-04; Beginn; SO 14
Lehre: Küchentische sind besser als Klassenräume, solange jemand einmal im Monat anruft und fragt, ob es noch passt.

M-32 | Nachbarschaftsnetz im Telefon | community-volunteering | ehrenamt | low | Stabsstelle Digitales
Kurz: Eine App sollte Nachbarn zum Leihen und Helfen zusammenbringen.
Ziel: Bohrmaschine, Fahrt, Katze füttern: fragen statt kaufen.
Plan: 2023-01-01; 2024-06-30
Weg: planning 2022-07-01; implementation 2023-02-01; ended 2024-03-31
Meilenstein: App in drei Orten; 2023-06-30; 2023-07-14
Meilenstein: App im ganzen Landkreis; 2024-06-30; -
Geld bund: 2023 55/51; 2024 30/9
Kennzahl output more 6: Anzeigen; Anzeigen im Monat; Betreiber der App
Werte: 2023-06-30 31; 2023-12-31 12
Ziele: 2023-12-31 100
Beschluss: Kreisausschuss; 2022-12-05; Beginn; KA 60
Nachfolger merged: M-20
Lehre: Wer hilft, will angerufen werden. Die Nachbarschaftshilfe mit Telefonnummer lief längst; wir haben beides zusammengelegt.
`
