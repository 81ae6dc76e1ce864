# The screener. Two stages: the first builds, the second holds what runs and nothing else, as a user without rights.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY apps ./apps
COPY libs ./libs
COPY tools ./tools
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has Node 24 itself; the packages that carry a Node for older machines are not needed in it.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/.bin/node /root/.npm
COPY --from=build /app/dist ./dist
COPY data ./data
USER node
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=30 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.SCREENER_HTTP_PORT||8080)+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "dist/apps/screener/src/main.js"]
