/** Icons come in the sizes Office asks for, and each file is there and of its size. */
import { allIn, childrenOf, inside, place } from '../element.mjs';
import { resource } from '../parts.mjs';

/** On the ribbon these are required; Office takes the others of TAKEN too. */
const REQUIRED = [16, 32, 80];
const TAKEN = [16, 20, 24, 32, 40, 48, 64, 80];

/** In the list of add-ins, by screen. */
const LISTED = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** @param {number} size Width and height in pixels. */
function ofFile(element, size, { address, files }) {
  const value = element.attributes.get('DefaultValue') ?? '';
  if (!value.startsWith(`${address}/`))
    return [`${place(element)} is ${value}; icons take a place in ${address}/.`];
  const path = value.slice(address.length + 1);
  const icon = files.icons[path];
  if (!icon) return [`${place(element)} names ${path}; there is no such PNG.`];
  if (icon.width === size && icon.height === size) return [];
  return [`${path} is ${icon.width} × ${icon.height} pixels; ${place(element)} takes ${size} × ${size}.`];
}

function ofIcon(icon, subject) {
  const images = childrenOf(icon, 'Image').map((image) => ({
    image,
    size: Number(image.attributes.get('size')),
  }));
  const missing = REQUIRED.filter((size) => !images.some((one) => one.size === size));
  const strange = images.filter(({ size }) => !TAKEN.includes(size));
  const files = images.flatMap(({ image, size }) => {
    const named = resource(subject.parts, 'Images', image.attributes.get('resid'));
    return named && TAKEN.includes(size) ? ofFile(named, size, subject) : [];
  });
  return [
    ...missing.map((size) => `${place(icon)} has no image of size ${size}; it takes ${REQUIRED.join(', ')}.`),
    ...strange.map(
      ({ image }) =>
        `${place(image)} has size="${image.attributes.get('size') ?? ''}"; it takes one of ${TAKEN.join(', ')}.`,
    ),
    ...files,
  ];
}

export const icons = {
  name: 'icons',
  check(subject) {
    const { root, overrides } = subject.parts;
    const listed = Object.entries(LISTED).flatMap(([name, size]) => {
      const element = inside(root, name);
      return element ? ofFile(element, size, subject) : [];
    });
    const onRibbon = allIn(overrides, 'Icon').flatMap((icon) => ofIcon(icon, subject));
    return [...new Set([...listed, ...onRibbon])];
  },
};
