type Point = [number, number]

interface Stroke {
  colour: string
  width: number
  dash?: Point
}

/** A shape as the engine draws it, for the screen and for the PDF; colours are names of tokens. */
export type Shape =
  | { shape: 'line'; from: Point; to: Point; stroke: Stroke }
  | { shape: 'polyline'; points: Point[]; stroke: Stroke }
  | { shape: 'polygon'; points: Point[]; fill: string | null; stroke: Stroke | null }
  | { shape: 'rect'; x: number; y: number; width: number; height: number; fill: string | null; stroke: Stroke | null }
  | { shape: 'circle'; centre: Point; radius: number; fill: string | null; stroke: Stroke | null }
  | { shape: 'text'; x: number; y: number; size: number; text: string; anchor: string; weight: string; colour: string }
  | { shape: 'picture'; x: number; y: number; width: number; height: number; raster: string }

/** An element of SVG: its name, its attributes and its words. */
export interface Element {
  tag: string
  attributes: Record<string, string | number>
  text: string
}

/** Turns a shape into an element; attributes only, for the policy allows no style. */
export function draw(shape: Shape): Element {
  switch (shape.shape) {
    case 'line': {
      const ends = { x1: shape.from[0], y1: shape.from[1], x2: shape.to[0], y2: shape.to[1] }
      return element('line', { ...ends, ...outline(shape.stroke) })
    }
    case 'polyline':
      return element('polyline', { points: corners(shape.points), fill: 'none', ...outline(shape.stroke) })
    case 'polygon':
      return element('polygon', { points: corners(shape.points), fill: colour(shape.fill), ...outline(shape.stroke) })
    case 'rect': {
      const { x, y, width, height } = shape
      return element('rect', { x, y, width, height, fill: colour(shape.fill), ...outline(shape.stroke) })
    }
    case 'circle': {
      const [cx, cy] = shape.centre
      return element('circle', { cx, cy, r: shape.radius, fill: colour(shape.fill), ...outline(shape.stroke) })
    }
    case 'picture': {
      const { x, y, width, height, raster } = shape
      return element('image', { x, y, width, height, preserveAspectRatio: 'none', href: raster })
    }
    case 'text': {
      const place = { x: shape.x, y: shape.y, 'font-size': shape.size, 'text-anchor': shape.anchor }
      const look = { 'font-weight': shape.weight === 'bold' ? 700 : 400, fill: colour(shape.colour) }
      return element('text', { ...place, ...look }, shape.text)
    }
  }
}

function element(tag: string, attributes: Element['attributes'], text = ''): Element {
  return { tag, attributes, text }
}

function outline(stroke: Stroke | null): Element['attributes'] {
  if (!stroke) return {}
  const line = { stroke: colour(stroke.colour), 'stroke-width': stroke.width }
  return stroke.dash ? { ...line, 'stroke-dasharray': stroke.dash.join(' ') } : line
}

function colour(token: string | null): string {
  return token === null ? 'none' : `var(--${token})`
}

function corners(points: Point[]): string {
  return points.map((point) => point.join(',')).join(' ')
}
