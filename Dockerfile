FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages ./packages
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY packages ./packages
COPY cards ./cards
COPY src ./src
RUN mkdir /data && chown node:node /data
USER node
# Fills the compile cache, so that the first start has it too: without settings the program loads everything and ends with 78.
RUN node --import=./src/compile-cache.js --expose-gc --v8-pool-size=1 --max-semi-space-size=8 src/main.ts; test $? -eq 78
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import=./src/compile-cache.js", "--expose-gc", "--v8-pool-size=1", "--max-semi-space-size=8", "src/main.ts"]
