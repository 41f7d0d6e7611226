import {createHash} from 'node:crypto';
import {expect} from 'chai';
import {readDemos} from '../../build/demos.mjs';
import {queryOf, readChoices} from './snippet-choices.mjs';
import {snippetOf} from './snippet.mjs';

const attributes = [
  {name: 'src', type: {text: 'string'}, description: 'Address of the feed.'},
  {name: 'heading', type: {text: 'string | undefined'}},
  {name: 'limit', type: {text: 'number'}},
  {name: 'format', type: {text: 'string'}},
  {name: 'cache', type: {text: "'default' | 'none'"}},
  {name: 'deep-link', type: {text: 'boolean'}},
];

const library = {
  demos: await readDemos(), version: '1.2.3', themes: ['base', 'solingen'], ways: ['tag', 'classic', 'div', 'link', 'iframe'], recipes: [], hasProfile: true,
  elements: [
    {tagName: 'city-events', attributes},
    {tagName: 'waste-calendar', attributes: [...attributes,
      {name: 'streets', type: {text: 'string'}, description: 'Address of a file of streets.'},
      {name: 'street', type: {text: 'string'}}]},
  ],
  integrity: {
    'stadtbausteine.js': 'sha384-AUTO', 'loader.js': 'sha384-CLASSIC', 'themes/base.css': 'sha384-BASE',
    'themes/solingen.css': 'sha384-SOLINGEN', 'chunks/feed-Ab3.js': 'sha384-FEED', 'chunks/feed-Ab3.js.map': 'sha384-MAP',
    'components/city-events.pure.js': 'sha384-PURE',
  },
};

const read = (query) => readChoices(new URLSearchParams(query), library);

function snippet(query) {
  const {choices, faults, unknown} = read({
    'widget': 'waste-calendar', 'waste-calendar.src': '/abfuhr/a.ics', 'integrity': 'none', 'theme': 'none',
    'cms': 'none', ...query});
  expect({faults, unknown}).to.deep.equal({faults: [], unknown: []});
  return snippetOf(choices, library);
}

const events = (query) => snippet({'widget': 'city-events', 'city-events.src': '/termine.ics', ...query});
const directive = ({policy}, name) => policy.split('; ').find((each) => each.startsWith(`${name} `));

describe('the tag of a snippet', () => {
  it('holds the attributes that were filled in and the link between', () => {
    expect(snippet({'waste-calendar.limit': '3', 'waste-calendar.fallback': '/abfuhr.pdf',
      'waste-calendar.fallback-text': 'Als PDF'}).tag).to.equal(
      '<waste-calendar src="/abfuhr/a.ics" limit="3">\n  <a href="/abfuhr.pdf">Als PDF</a>\n</waste-calendar>');
  });

  it('is one line without a link, and an attribute that is on or off has no value', () => {
    expect(events({'city-events.deep-link': 'true'}).tag)
      .to.equal('<city-events src="/termine.ics" deep-link></city-events>');
  });

  it('keeps quotes, ampersands and brackets from becoming markup', () => {
    const {tag} = snippet({'waste-calendar.src': '/a.ics?x=1&y=2', 'waste-calendar.heading': '"><script>alert(1)</script>',
      'waste-calendar.fallback': '/?a="&b', 'waste-calendar.fallback-text': '<b>Müll & mehr</b>'});
    expect(tag).to.equal('<waste-calendar\n  src="/a.ics?x=1&amp;y=2"\n  heading="&quot;>&lt;script>alert(1)&lt;/script>">\n'
      + '  <a href="/?a=&quot;&amp;b">&lt;b&gt;Müll &amp; mehr&lt;/b&gt;</a>\n</waste-calendar>');
  });

  it('lets no line break into an attribute', () => {
    expect(snippet({'waste-calendar.heading': 'a\r\nb\u0000c'}).tag).to.contain('heading="a b c"');
  });

  it('is a container with data attributes where unknown elements do not survive', () => {
    expect(events({'way': 'div', 'city-events.limit': '3', 'city-events.deep-link': 'true',
      'city-events.fallback': '/termine'}).tag).to.equal(
      '<div\n  data-city-widget="city-events"\n  data-src="/termine.ics"\n  data-limit="3"\n  data-deep-link="">\n'
      + '  <a href="/termine">/termine</a>\n</div>');
  });

  it('is a link to the file itself where there is one file', () => {
    expect(snippet({'way': 'link', 'waste-calendar.limit': '3', 'waste-calendar.fallback-text': 'Termine'}).tag)
      .to.equal('<a href="/abfuhr/a.ics" data-city-widget="waste-calendar" data-limit="3">Termine</a>');
  });

  it('is a link to the page for everybody where the data are several files, a template or a service', () => {
    for (const src of ['/a.ics /b.ics', '/a.ics?strasse={street}']) {
      expect(snippet({'way': 'link', 'waste-calendar.src': src, 'waste-calendar.fallback': '/abfuhr.pdf'}).tag)
        .to.contain('href="/abfuhr.pdf"').and.to.contain(`data-src="${src}"`);
    }
    expect(snippet({'way': 'link', 'waste-calendar.src': '/rest/', 'waste-calendar.format': 'abfallnavi',
      'waste-calendar.fallback': '/abfuhr.pdf'}).tag).to.contain('href="/abfuhr.pdf"').and.to.contain('data-src="/rest/"');
    expect(snippet({'way': 'link', 'waste-calendar.src': '', 'waste-calendar.streets': '/s.json',
      'waste-calendar.fallback': '/abfuhr.pdf'}).tag).to.contain('href="/abfuhr.pdf"').and.to.contain('data-src=""');
  });

  it('is a frame with everything in its address', () => {
    const {tag} = snippet({'way': 'iframe', 'theme': 'solingen', 'lang': 'en', 'waste-calendar.heading': 'Müll & mehr',
      'waste-calendar.fallback': '/abfuhr.pdf', 'waste-calendar.fallback-text': 'Als PDF'});
    expect(tag).to.contain('src="/stadtbausteine/1.2.3/embed.html?widget=waste-calendar&amp;src=/abfuhr/a.ics'
      + '&amp;heading=M%C3%BCll+%26+mehr&amp;theme=solingen&amp;lang=en"');
    expect(tag).to.contain('title="Abfallkalender"').and.to.match(/<\/iframe>\n<p><a href="\/abfuhr.pdf">Als PDF<\/a><\/p>$/);
  });
});

describe('the tag for a content management system', () => {
  it('is one line, because many make a paragraph of each line break', () => {
    const query = {'cms': 'wordpress', 'waste-calendar.heading': 'Müllabfuhr in der Lindenstraße und im Ahornweg',
      'waste-calendar.limit': '3', 'waste-calendar.street': 'Ahornweg', 'waste-calendar.fallback': '/a.pdf'};
    expect(snippet(query).tag).to.equal('<waste-calendar src="/abfuhr/a.ics" heading="Müllabfuhr in der Lindenstraße und im '
      + 'Ahornweg" limit="3" street="Ahornweg"><a href="/a.pdf">/a.pdf</a></waste-calendar>');
    expect(snippet({...query, way: 'iframe'}).tag).to.match(/^<iframe data-city-widget src=[^\n]+><\/iframe><p><a [^\n]+<\/p>$/);
  });
});

describe('a frame', () => {
  it('from another host may run, print and hand out files, and nothing is closed to a page of one’s own', () => {
    expect(snippet({way: 'iframe', host: 'other', address: 'https://cdn.example/'}).tag)
      .to.contain('sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads');
    expect(snippet({way: 'iframe'}).tag).not.to.contain('sandbox');
  });
});

describe('the lines for the head', () => {
  it('load one script from the folder of the version', () => {
    expect(snippet({}).head).to.equal('<script type="module" src="/stadtbausteine/1.2.3/stadtbausteine.js"></script>');
    expect(snippet({version: 'none', folder: '/fileadmin/sb'}).head)
      .to.equal('<script type="module" src="/fileadmin/sb/stadtbausteine.js"></script>');
  });

  it('bring the theme, and the hashes of both', () => {
    const {head} = snippet({integrity: 'files', theme: 'solingen'});
    expect(head).to.contain('href="/stadtbausteine/1.2.3/themes/solingen.css"').and.to.contain('integrity="sha384-SOLINGEN"');
    expect(head).to.contain('integrity="sha384-AUTO"');
    expect(head.match(/crossorigin="anonymous"/g)).to.have.length(2);
  });

  it('ask another server without cookies, hashes or not', () => {
    expect(snippet({host: 'other', address: 'https://cdn.example/sb'}).head).to.contain('crossorigin="anonymous"');
  });

  it('name the profile of the city, and the policy its host', () => {
    const query = {profile: 'https://p.example/stadt.json?a=1&b="'};
    expect(snippet(query).head).to.contain('data-profile="https://p.example/stadt.json?a=1&amp;b=&quot;"');
    expect(directive(snippet(query), 'connect-src')).to.equal("connect-src 'self' https://p.example");
    const {head, tag} = snippet({...query, way: 'iframe'});
    expect(head).not.to.contain('profile');
    expect(tag).to.contain('&amp;profile=https%3A//p.example/stadt.json%3Fa%3D1%26b%3D%22&amp;lang=de"');
    expect(read({profile: 'javascript:x'}).faults[0].field).to.equal('profile');
  });

  it('load the classic script where modules are stripped', () => {
    const {head} = snippet({way: 'classic', integrity: 'files'});
    expect(head).to.contain('src="/stadtbausteine/1.2.3/loader.js"').and.to.contain('integrity="sha384-CLASSIC"');
    expect(head).not.to.contain('type="module"');
  });

  it('begin with an import map of what is loaded later, and the policy has its hash', () => {
    const {head, policy} = snippet({integrity: 'all', host: 'other', address: 'https://cdn.example/sb'});
    const [, map] = /^<script type="importmap">([^]*?)<\/script>/.exec(head);
    expect(JSON.parse(map)).to.deep.equal({integrity: {
      'https://cdn.example/sb/1.2.3/chunks/feed-Ab3.js': 'sha384-FEED',
      'https://cdn.example/sb/1.2.3/stadtbausteine.js': 'sha384-AUTO',
    }});
    const hash = createHash('sha256').update(map).digest('base64');
    expect(directive({policy}, 'script-src')).to.equal(`script-src https://cdn.example 'sha256-${hash}'`);
  });
});

describe('the policy of a snippet', () => {
  it('allows the own host where everything lies there', () => {
    expect(snippet({theme: 'base'}).csp).to.equal("Content-Security-Policy: default-src 'none'; script-src 'self'; "
      + "style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify");
  });

  it('allows nothing that is not used', () => {
    expect(snippet({trusted: 'no'}).policy).to.equal("default-src 'none'; script-src 'self'; connect-src 'self'");
  });

  it('names each host of several feeds once, with its port, whatever the scheme of a subscription', () => {
    expect(directive(snippet({'waste-calendar.src': 'webcal://b.example/x.ics https://a.example:8443/y.ics '
      + 'https://b.example/z.ics relativ.ics //c.example/w.ics'}), 'connect-src'))
      .to.equal("connect-src 'self' https://a.example:8443 https://b.example https://c.example");
  });

  it('counts the file of streets, and addresses with a place for the street', () => {
    expect(directive(snippet({'waste-calendar.src': 'https://a.example/export?s={street}&h={house}',
      'waste-calendar.streets': 'https://b.example/streets.json'}), 'connect-src'))
      .to.equal('connect-src https://a.example https://b.example');
  });

  it('writes a host with umlauts as browsers do', () => {
    expect(directive(snippet({'waste-calendar.src': 'https://müll.example/a.ics'}), 'connect-src'))
      .to.equal('connect-src https://xn--mll-hoa.example');
  });

  it('allows pictures from the page and the feed for a widget that shows some', () => {
    expect(directive(events({'city-events.src': 'https://a.example/e.ics'}), 'img-src'))
      .to.equal("img-src 'self' https://a.example");
    expect(directive(snippet({}), 'img-src')).to.equal(undefined);
  });

  it('leaves feeds and styles to the page in a frame', () => {
    expect(events({way: 'iframe', theme: 'base', trusted: 'no', host: 'other', address: 'https://cdn.example/'}).policy)
      .to.equal("default-src 'none'; script-src https://cdn.example; frame-src https://cdn.example");
  });
});

describe('the paragraph for a privacy notice', () => {
  it('says that nobody else learns of a visit where everything lies on the own server', () => {
    const {de, en} = snippet({}).privacy;
    expect(de).to.contain('Andere erfahren von Ihrem Besuch nichts.').and.to.contain('keine Cookies');
    expect(en).to.contain('Nobody else learns of your visit.').and.to.contain('no cookies');
  });

  it('names every other host that gets the IP address, and no host that does not', () => {
    const {de, en} = snippet({'host': 'other', 'address': 'https://cdn.example/sb/',
      'waste-calendar.src': '/a.ics https://daten.example/b.ics'}).privacy;
    expect(de).to.contain('Die Skripte kommen von cdn.example.');
    expect(de).to.contain('Die Termine werden von unserem eigenen Webserver und daten.example abgerufen.');
    expect(de).to.contain('Ihre IP-Adresse übertragen, hier also auch an cdn.example und daten.example.');
    expect(en).to.contain('here also to cdn.example and daten.example.');
    expect(de).not.to.contain('Andere erfahren');
  });

  it('says what the browser keeps, and that it keeps nothing where that is switched off', () => {
    expect(events({}).privacy.de).to.contain('behält Ihr Browser die zuletzt geladenen, öffentlichen Veranstaltungen');
    const {de, en} = events({'city-events.cache': 'none'}).privacy;
    expect(de).to.match(/Auf Ihrem Gerät wird nichts gespeichert\.$/).and.not.to.contain('behält');
    expect(en).to.match(/Nothing is stored on your device\.$/);
  });

  it('says that a street is part of the request where it is', () => {
    expect(snippet({'waste-calendar.src': '/x?s={street}'}).privacy.de).to.contain('mitgeschickt');
    expect(snippet({'waste-calendar.streets': '/s.json'}).privacy.de)
      .to.contain('die Datei mit den Terminen dafür abgerufen').and.not.to.contain('mitgeschickt');
    expect(snippet({profile: '/stadt.json'}).privacy.de).to.contain('Wählen Sie eine Straße');
    expect(snippet({}).privacy.de).not.to.contain('Wählen Sie eine Straße');
    expect(events({}).privacy.de).not.to.contain('merken');
  });

  it('says where the content of a frame comes from', () => {
    const {de} = snippet({way: 'iframe', host: 'other', address: 'https://cdn.example/'}).privacy;
    expect(de).to.contain('in einem Rahmen, dessen Inhalt von cdn.example kommt')
      .and.to.contain('Die Termine werden von cdn.example abgerufen');
  });
});

describe('the steps for a system', () => {
  it('name the folder of the files', () => {
    expect(snippet({cms: 'typo3'}).recipe.steps[0]).to.contain('/stadtbausteine/1.2.3/');
    expect(snippet({host: 'other', address: 'https://cdn.example/sb'}).recipe.steps[0])
      .to.contain('https://cdn.example/sb/1.2.3/');
  });

  it('tell an editor whose rights do not suffice which way does', () => {
    expect(snippet({cms: 'wordpress'}).recipe.steps.join()).to.contain('Weg „Container“ oder „Link“');
    expect(snippet({cms: 'wordpress', way: 'div'}).recipe.steps.join()).to.contain('auch ohne das Recht');
  });

  it('list exactly the attributes a filter has to let pass', () => {
    const steps = (cms, way) => snippet({cms, way, 'waste-calendar.limit': '3'}).recipe.steps.join();
    expect(steps('drupal', 'div')).to.contain(': <div data-city-widget data-src data-limit> <a href>');
    expect(steps('drupal', 'link')).to.contain(': <a href data-city-widget data-src data-limit>');
    expect(steps('drupal', 'tag')).to.contain(': <waste-calendar src limit> <a href>');
    expect(steps('plone', 'tag')).to.contain('als gültiges Element waste-calendar, als benutzerdefinierte Attribute src, limit');
    expect(steps('contao', 'tag')).to.contain('<waste-calendar>, bei den Attributen dazu src, limit');
    expect(steps('contao', 'div')).not.to.contain('Die Administration ergänzt');
  });
});

describe('what else is to be known', () => {
  const notes = (query) => snippet(query).notes.join(' ');

  it('is nothing in the plain case', () => {
    expect(notes({})).to.equal('');
  });

  it('is that a strange server has to allow reading, and that http does not do', () => {
    expect(notes({'waste-calendar.src': 'https://a.example/x.ics'})).to.contain('(a.example)').and.to.contain('Allow-Origin');
    expect(notes({'waste-calendar.src': 'http://a.example/x.ics'})).to.contain('nichts über http laden: a.example');
  });

  it('is that a frame reads its own host only', () => {
    expect(notes({'way': 'iframe', 'waste-calendar.src': 'https://a.example/x.ics'})).to.contain('in embed.html eintragen');
    expect(notes({way: 'iframe', host: 'other', address: 'https://cdn.example/'})).to.contain('im Rahmen auf cdn.example');
  });
});

describe('choices in an address', () => {
  it('begin with the first value of each and the sample city', () => {
    expect(read({}).choices).to.include({widget: 'waste-calendar', way: 'tag', theme: 'base', version: '1.2.3', cms: 'wordpress'});
    expect(read({}).choices.attributes).to.deep.equal({src: '/daten/abfall/ahornweg.ics'});
    expect(String(queryOf(read({}).choices, library))).to.equal('widget=waste-calendar');
  });

  it('come back from the address they are written to', () => {
    for (const query of [{'widget': 'city-events', 'city-events.src': '/x.ics?a=1&b=2', 'city-events.deep-link': 'true'},
      {'waste-calendar.src': '', 'waste-calendar.fallback': ''}, {host: 'other', address: 'https://cdn.example/', way: 'iframe'},
      {cms: 'none', lang: 'ar', theme: 'none', folder: '/a/b/', version: 'none', trusted: 'no', integrity: 'all'},
      {profile: '/a.json'}]) {
      const {choices} = read(query);
      expect(readChoices(queryOf(choices, library), library).choices).to.deep.equal(choices);
    }
  });

  it('keep what was typed for one widget away from another', () => {
    const {choices} = read({'widget': 'city-events', 'waste-calendar.src': '/a.ics'});
    expect(choices.attributes.src).to.equal('/daten/veranstaltungen.ics');
  });

  it('name a widget, an attribute and a choice that do not exist', () => {
    expect(read({widget: 'evil-widget'}).unknown).to.deep.equal(['Einen Baustein <evil-widget> gibt es nicht.']);
    expect(read({'waste-calendar.onclick': 'x'}).unknown).to.deep.equal(['<waste-calendar> hat keine Angabe „onclick“.']);
    expect(read({theme: '../../x'}).unknown).to.deep.equal(['„../../x“ steht bei „theme“ nicht zur Wahl.']);
    expect(read({way: 'constructor'}).unknown).to.have.length(1);
  });

  it('leave out what no widget may fetch and no link may open, and say so at the field', () => {
    for (const src of ['javascript:alert(1)', 'https://a;sandbox/x', 'https://u:p@a.example/', 'ftp://a.example/', 'https://']) {
      const {choices, faults} = read({'waste-calendar.src': `/a.ics ${src}`});
      expect(choices.attributes, src).to.deep.equal({});
      expect(faults[0].field).to.equal('waste-calendar.src');
    }
    for (const fallback of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
      expect(read({'waste-calendar.fallback': fallback}).choices.fallback).to.equal('');
    }
    expect(read({'waste-calendar.limit': 'viele'}).faults[0].text).to.equal('„viele“ ist keine Zahl.');
  });

  it('take a folder of the own host and an address of another, and nothing that is neither', () => {
    for (const folder of ['//evil.example/', 'https://evil.example/', '/a/../b/', '/a"b/', '/a b/', 'a/', '/a;b/']) {
      expect(read({folder}).faults[0].field, folder).to.equal('folder');
    }
    for (const address of ['', 'javascript:x', '//a.example', 'https://a.example/?x', 'https://a.example/"x', 'https://a;b/']) {
      const {choices, faults} = read({host: 'other', address});
      expect(faults[0].field, address).to.equal('address');
      expect(choices.host).to.equal('own');
    }
  });
});
