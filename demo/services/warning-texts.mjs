/*
 * The words of the storm's messages, in the form in which such offices write them. All invented.
 */

export const texts = {
  announcement: {
    code: 54, event: 'ORKANARTIGE BÖEN', englishEvent: 'violent storm gusts', gusts: [100, 115],
    headline: 'VORABINFORMATION UNWETTER vor ORKANARTIGEN BÖEN',
    englishHeadline: 'ADVANCE INFORMATION on VIOLENT STORM GUSTS',
    description: 'Ein Sturmtief zieht über das Marletal. In den nächsten Stunden sind orkanartige Böen bis 115 km/h aus '
      + 'Südwest möglich. Ob und wann gewarnt wird, entscheidet sich im Lauf des Tages.',
    englishDescription: 'A storm is moving towards the Marle valley. Gusts of up to 115 km/h from the south-west are possible.',
    instruction: 'Dies ist ein Hinweis, noch keine Warnung. Bitte verfolgen Sie die Wetterlage.',
    englishInstruction: 'This is advance information, not a warning yet. Please follow the weather.',
  },
  gale: {
    code: 53, event: 'SCHWERE STURMBÖEN', englishEvent: 'severe gale-force gusts', gusts: [85, 100],
    headline: 'Amtliche WARNUNG vor SCHWEREN STURMBÖEN', englishHeadline: 'Official WARNING of SEVERE GALE-FORCE GUSTS',
    description: 'Es treten schwere Sturmböen zwischen 85 km/h und 100 km/h aus Südwest auf. In freien Lagen ist auch mehr '
      + 'möglich.',
    englishDescription: 'Severe gale-force gusts of 85 to 100 km/h from the south-west (level 2 of 4).',
    instruction: 'Äste können abbrechen. Befestigen Sie lose Gegenstände. Halten Sie Abstand von Bäumen und Gerüsten.',
    englishInstruction: 'Branches may break off. Secure loose objects. Keep away from trees and scaffolding.',
  },
  hurricane: {
    code: 54, event: 'ORKANARTIGE BÖEN', englishEvent: 'violent storm gusts', gusts: [105, 115],
    headline: 'Amtliche UNWETTERWARNUNG vor ORKANARTIGEN BÖEN',
    englishHeadline: 'Official SEVERE WEATHER WARNING of VIOLENT STORM GUSTS',
    description: 'Es treten orkanartige Böen zwischen 105 km/h und 115 km/h aus Südwest auf. Bäume können umstürzen, '
      + 'Dachziegel herabfallen.',
    englishDescription: 'Violent storm gusts of 105 to 115 km/h from the south-west (level 3 of 4).',
    instruction: 'Bleiben Sie im Haus. Schließen Sie alle Fenster und Türen. Meiden Sie Wälder und Parks. Fahren Sie nur, '
      + 'wenn es sein muss.',
    englishInstruction: 'Stay indoors. Close all windows and doors. Avoid woods and parks. Travel only if you must.',
  },
  calm: {
    code: 54, event: 'ORKANARTIGE BÖEN', englishEvent: 'violent storm gusts', gusts: [105, 115],
    headline: 'Aufhebung der Amtlichen UNWETTERWARNUNG vor ORKANARTIGEN BÖEN',
    englishHeadline: 'Cancellation of the SEVERE WEATHER WARNING of VIOLENT STORM GUSTS',
    description: 'Der Sturm ist nach Osten abgezogen. Die Warnung ist aufgehoben.',
    englishDescription: 'The storm has moved on to the east. The warning is cancelled.',
    instruction: '', englishInstruction: '',
  },
  parks: {
    event: 'Gefahreninformation',
    headline: 'Sturm in Eschenfurt: Wälder, Parks und Friedhöfe sind gesperrt',
    description: 'Die Feuerwehr Eschenfurt ist an vielen Stellen im Einsatz.<br/>Stadtwald, Kurpark, Botanischer Garten und '
      + 'alle Friedhöfe sind gesperrt. Märkte und Sport im Freien fallen aus.',
    instruction: 'Halten Sie sich von Bäumen fern.<br/>Wählen Sie den Notruf 112 nur bei Gefahr für Menschen.<br/>'
      + 'Fragen beantwortet das Bürgertelefon: 0221 4710-840.',
  },
  open: {
    event: 'Gefahreninformation', headline: 'Entwarnung: Wälder, Parks und Friedhöfe sind wieder offen',
    description: 'Die Feuerwehr Eschenfurt hat die Wege geprüft.<br/>Im Stadtwald wird noch bis morgen gearbeitet.',
    instruction: 'Melden Sie Schäden an Bäumen bitte dem Bürgertelefon: 0221 4710-840.',
  },
  rising: {
    event: 'Flood', headline: 'Vorwarnung für die Marle', className: 'Vorwarnung',
    description: 'Der Sturm bringt im Oberland viel Regen. Die Marle steigt und kann in der Nacht die Uferwege erreichen.',
    instruction: 'Räumen Sie, was am Ufer steht, beizeiten weg.',
  },
  flood: {
    event: 'Flood', headline: 'Hochwasserwarnung für die Marle', className: 'Hochwasser',
    description: 'Die Marle tritt an den Marlewiesen über die Ufer. Uferstraße und Treidelpfad sind gesperrt.',
    instruction: 'Betreten Sie keine überfluteten Wege. Fahren Sie Autos aus den Garagen am Fluss.',
  },
  falling: {
    event: 'Flood', headline: 'Entwarnung für die Marle', className: 'Entwarnung',
    description: 'Der Regen hat nachgelassen. Die Wasserstände fallen.', instruction: '',
  },
};
