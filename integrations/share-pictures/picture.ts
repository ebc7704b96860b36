import sharp from 'sharp';

/** The size that sites which show links ask for. */
export const SIZE = { width: 1200, height: 630 };

/** What a picture shows, and with what it is drawn. */
export interface Plan {
  title: string;
  /** The drawing as it lies in src/drawings. */
  drawing: string;
  /** How the drawing is coloured. */
  rules: string;
  paper: string;
  ink: string;
  soft: string;
  /** The reading face as a file: the program that sets the letters reads no woff2. */
  font: string;
}

const EDGE = 72;
const TITLE = { width: 480, size: 54 };
const NAME = { text: 'Foothold', size: 30 };
const DRAWING = { width: 576, height: 360 };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const words = (text: string, colour: string, size: number, { font }: Plan, width?: number) =>
  sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `Literata ${size}`,
      fontfile: font,
      rgba: true,
      dpi: 72,
      wrap: 'word',
      ...(width && { width }),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });

const drawn = ({ drawing, rules }: Plan) =>
  sharp(Buffer.from(drawing.replace(/<svg[^>]*>/, (open) => `${open}<style>${rules}</style>`)), { density: 144 })
    .resize({ ...DRAWING, fit: 'inside' })
    .png()
    .toBuffer();

/** The title on paper with the drawing beside it, as a small PNG. */
export async function picture(plan: Plan): Promise<Buffer> {
  const [title, name, drawing] = await Promise.all([
    words(plan.title, plan.ink, TITLE.size, plan, TITLE.width),
    words(NAME.text, plan.soft, NAME.size, plan),
    drawn(plan),
  ]);
  return sharp({ create: { ...SIZE, channels: 3, background: plan.paper } })
    .composite([
      { input: title.data, left: EDGE, top: Math.round((SIZE.height - title.info.height) / 2) - NAME.size },
      { input: name.data, left: EDGE, top: SIZE.height - EDGE - name.info.height },
      { input: drawing, left: SIZE.width - EDGE / 2 - DRAWING.width, top: (SIZE.height - DRAWING.height) / 2 },
    ])
    .png({ palette: true, colours: 64, effort: 7 })
    .toBuffer();
}
