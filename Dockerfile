# The API alone: it needs a Neo4j 5.26 or newer at NEO4J_URI (compose.yaml brings one).
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY resolvers resolvers
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY seed seed
COPY data data
# Nobody (65534) owns none of these files, and the server writes none: the container may be read-only.
USER 65534:65534
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=192", "--heap-growing-percent=60", "--no-memory-reducer", "--v8-pool-size=1", "dist/src/cli/start.js"]
