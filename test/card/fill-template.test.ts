// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template marks are what is tested
import assert from 'node:assert/strict';
import { fillTemplate, TemplateError } from '../../src/card/fill-template.ts';

describe('fillTemplate', () => {
  it('puts values into texts and keeps the type of a value that stands alone', () => {
    const template = { text: 'Case ${number} of ${tenant.name}', count: '${number}', open: '${open}', data: '${tenant}' };
    assert.deepEqual(fillTemplate(template, { number: 7, open: false, tenant: { name: 'Contoso' } }), {
      text: 'Case 7 of Contoso',
      count: 7,
      open: false,
      data: { name: 'Contoso' },
    });
  });

  it('repeats an object for each item of an array, and leaves it out for none', () => {
    const template = [
      { $data: '${facts}', text: '${label}: ${value} (${$root.tenant})' },
      { $data: '${none}', text: '${label}' },
    ];
    const data = {
      tenant: 'Contoso',
      none: [],
      facts: [
        { label: 'Who', value: 'Adele' },
        { label: 'Since', value: 'Monday' },
      ],
    };
    assert.deepEqual(fillTemplate(template, data), [{ text: 'Who: Adele (Contoso)' }, { text: 'Since: Monday (Contoso)' }]);
  });

  it('moves into an object', () => {
    assert.deepEqual(fillTemplate([{ $data: '${tenant}', text: '${name}' }], { tenant: { name: 'Contoso' } }), [{ text: 'Contoso' }]);
  });

  it('leaves out what is not wanted', () => {
    const template = [
      { $when: '${yes}', text: 'a' },
      { $when: '${no}', text: 'b' },
    ];
    assert.deepEqual(fillTemplate(template, { yes: true, no: false }), [{ text: 'a' }]);
  });

  it('does not fill again what the data holds', () => {
    assert.equal(fillTemplate('Name: ${name}', { name: '${secret}', secret: 'x' }), 'Name: ${secret}');
    assert.equal(fillTemplate('${name}', { name: '${secret}', secret: 'x' }), '${secret}');
  });

  it('takes no replacement patterns from the data', () => {
    assert.equal(fillTemplate('a ${name} b', { name: "$& $' $1" }), "a $& $' $1 b");
  });

  const broken: [string, unknown][] = [
    ['a missing field', { text: '${missing}' }],
    ['a missing field inside a text', { text: 'Hello ${missing}' }],
    ['a field without a value', { text: '${nothing}' }],
    ['an inherited property', { text: '${toString}' }],
    ['an expression', { text: "${if(true, 'a', 'b')}" }],
    ['an object inside a text', { text: 'x ${tenant}' }],
    ['$data of a text', [{ $data: '${name}' }]],
    ['$when that is no boolean', [{ $when: '${name}' }]],
    ['$when that is a sentence', [{ $when: 'always' }]],
    ['$data outside an array', { body: { $data: '${tenant}' } }],
  ];
  for (const [what, template] of broken) {
    it(`refuses ${what}`, () => {
      assert.throws(() => fillTemplate(template, { name: 'x', nothing: null, tenant: {} }), TemplateError);
    });
  }
});
