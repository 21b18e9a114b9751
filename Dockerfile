# The program as an image. Which registry `node` comes from is the builder's choice (docker build --build-arg NODE=…).
ARG NODE=node:26-slim

FROM ${NODE} AS build
WORKDIR /allmende
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: see docs/decisions/0003-npm-install.md
RUN npm install --omit=dev --no-audit --no-fund --loglevel=error
COPY scripts scripts
COPY src src
RUN node scripts/build.js

FROM ${NODE}
WORKDIR /allmende
COPY --from=build /allmende/node_modules node_modules
COPY --from=build /allmende/dist dist
# Schema files, workers and the process that decodes pictures are read from src/ while the program runs.
COPY --from=build /allmende/src src
COPY package.json package-lock.json LICENSE ./
RUN mkdir /data && chown node:node /data
USER node
ENV NODE_ENV=production ALLMENDE_DATA=/data PORT=3000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ status }) => process.exit(status === 200 ? 0 : 1), () => process.exit(1))"]
# Straight to the program, so that it hears the stop signal itself.
ENTRYPOINT ["node", "dist/main.js"]
